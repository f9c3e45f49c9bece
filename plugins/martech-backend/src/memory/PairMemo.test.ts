import { PairMemo } from './PairMemo';

describe('what is kept of two objects', () => {
  it('is worked out once for each pair', () => {
    const memo = new PairMemo<object, object, string>();
    const [a, b, c] = [{}, {}, {}];
    const work = jest.fn(() => 'first');
    expect(memo.of(a, b, work)).toBe('first');
    expect(memo.of(a, b, work)).toBe('first');
    expect(work).toHaveBeenCalledTimes(1);
    expect(memo.of(a, c, () => 'second')).toBe('second');
    expect(memo.of(c, b, () => 'third')).toBe('third');
    expect(memo.of(a, b, work)).toBe('first');
  });

  it('is worked out again when that failed', () => {
    const memo = new PairMemo<object, object, number>();
    const [a, b] = [{}, {}];
    const fail = () => {
      throw new Error('not now');
    };
    expect(() => memo.of(a, b, fail)).toThrow('not now');
    expect(memo.of(a, b, () => 0)).toBe(0);
  });
});
