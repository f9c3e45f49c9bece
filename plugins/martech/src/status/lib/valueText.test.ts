import { createFormats } from '../../lib/formats';
import { valueName } from './valueName';
import { valueText } from './valueText';

const words = {
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  duration: (text: string) => (text === 'P1Y' ? '1 year' : text),
};
const formats = createFormats('en-GB');

describe('a value in words', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [1234.5, '1,234.5'],
    ['', 'nothing'],
    [null, 'nothing'],
    [undefined, 'nothing'],
    [[], 'nothing'],
    [['a', 'b'], 'a, b'],
    ['2026-03-01', '1 Mar 2026'],
    ['2026-03-01T23:30:00.000Z', '1 Mar 2026'],
    ['Brand studio', 'Brand studio'],
    ['P1Y', '1 year'],
    [{ a: 1 }, '{"a":1}'],
  ])('%p is %p', (value, expected) => {
    expect(valueText(value, formats, words)).toBe(expected);
  });

  it.each([
    ['confirmedOn', 'Confirmed on'],
    ['active-seats', 'Active seats'],
    ['owner', 'Owner'],
  ])('the name %p is %p', (name, expected) => {
    expect(valueName(name)).toBe(expected);
  });
});
