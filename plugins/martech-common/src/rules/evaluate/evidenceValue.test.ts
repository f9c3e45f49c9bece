import { evidenceValue } from './evidenceValue';

describe('evidenceValue', () => {
  const many = Array.from({ length: 21 }, (_, index) => `e${index}`);

  it.each<[unknown, unknown]>([
    ['text', 'text'],
    ['x'.repeat(501), 'x'.repeat(500)],
    [1.5, 1.5],
    [3n, 3],
    [NaN, null],
    [Infinity, null],
    [true, true],
    [false, false],
    [null, null],
    [undefined, null],
    [[], []],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [many, many.slice(0, 20)],
    [['x'.repeat(501)], ['x'.repeat(500)]],
    [[1, 2], '[1,2]'],
    [['a', 1], '["a",1]'],
    [
      { a: 1, b: { c: ['"'] }, d: null, e: NaN },
      '{"a":1,"b":{"c":["\\""]},"d":null,"e":null}',
    ],
    [[[1n]], '[[1]]'],
    [{}, '{}'],
  ])('of %p is %p', (value, expected) => {
    expect(evidenceValue(value)).toEqual(expected);
  });

  it('is the beginning of the JSON of what is huge, and quick', () => {
    let huge: unknown = Array.from({ length: 1_000 }, () => ({ a: 'xyz' }));
    const whole = JSON.stringify(huge);
    expect(evidenceValue(huge)).toBe(whole.slice(0, 500));
    for (let level = 0; level < 20; level += 1) huge = [huge, huge];
    expect(evidenceValue(huge)).toHaveLength(500);
  });
});
