import { createFormats } from './formats';
import { readerLocale } from './readerLocale';

describe('readerLocale', () => {
  it.each([
    ['en', ['de-DE', 'en-GB'], 'en-GB'],
    ['en', ['de-DE'], 'en'],
    ['de', ['en-GB', 'de-CH'], 'de-CH'],
    ['en', [], 'en'],
  ])('of %s among %j is %s', (language, preferred, expected) => {
    expect(readerLocale(language, preferred)).toBe(expected);
  });
});

describe('formats', () => {
  const formats = createFormats('en-GB');

  it.each([
    [{ amount: 148000, currency: 'EUR' }, '€148,000'],
    [{ amount: 620000.4, currency: 'SEK' }, 'SEK\u00a0620,000'],
    [{ amount: 0, currency: 'GBP' }, '£0'],
  ])('writes %j as %s', (money, text) => {
    expect(formats.money(money)).toBe(text);
  });

  it('writes days as that day, whatever the time zone', () => {
    expect(formats.day('2026-11-22')).toBe('22 Nov 2026');
  });

  it('writes distances in words', () => {
    expect(formats.relative({ value: 0, unit: 'day' })).toBe('today');
    expect(formats.relative({ value: 8, unit: 'day' })).toBe('in 8 days');
    expect(formats.relative({ value: -5, unit: 'month' })).toBe('5 months ago');
  });
});
