import { ConfigReader } from '@backstage/config';
import { readMoneyPolicy, toBase } from './money';

const money = { base: 'EUR', rates: { USD: 0.92 }, ratesAsOf: '2026-11-01' };
const read = (data: object) => readMoneyPolicy(new ConfigReader({ ...data }));

describe('readMoneyPolicy', () => {
  it('has none without config', () => {
    expect(read({})).toBeUndefined();
  });

  it('reads the base, the rates and their day', () => {
    expect(read({ martech: { money } })).toEqual(money);
  });

  it.each(['base', 'rates', 'ratesAsOf'])('misses %s by name', key => {
    expect(() =>
      read({ martech: { money: { ...money, [key]: undefined } } }),
    ).toThrow(`martech.money.${key}`);
  });

  it.each([
    [
      { base: 'euro' },
      'martech.money.base: "euro" is not a currency of ISO 4217, write for example EUR',
    ],
    [
      { rates: { usd: 1 } },
      'martech.money.rates.usd: "usd" is not a currency of ISO 4217, write for example EUR',
    ],
    [{ rates: { USD: 0 } }, 'martech.money.rates.USD: must be greater than 0'],
    [
      { ratesAsOf: 'May' },
      'martech.money.ratesAsOf: "May" is not a day, write YYYY-MM-DD',
    ],
  ])('refuses %p', (change, message) => {
    expect(() => read({ martech: { money: { ...money, ...change } } })).toThrow(
      message,
    );
  });
});

describe('toBase', () => {
  it.each([
    [{ amount: 100, currency: 'EUR' }, 100],
    [{ amount: 100, currency: 'USD' }, 92],
    [{ amount: 100, currency: 'GBP' }, undefined],
  ])('brings %p to %p', (amount, expected) => {
    expect(toBase(amount, money)).toBe(expected);
  });
});
