import { Random } from './Random';

const draw = <T>(seed: number, count: number, one: (random: Random) => T) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => one(random));
};

describe('Random', () => {
  it('repeats itself for the same seed only', () => {
    const numbers = (seed: number) => draw(seed, 20, r => r.integer(0, 1e6));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('takes different elements, as many as asked', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    for (const taken of draw(1, 200, r => r.some(list, 3))) {
      expect(new Set(taken).size).toBe(3);
    }
    expect(new Random(1).some(list, 9)).toEqual(list);
  });

  it('follows weights', () => {
    const drawn = draw(2, 10_000, r =>
      r.weighted([
        ['often', 3],
        ['seldom', 1],
      ]),
    );
    const often = drawn.filter(value => value === 'often').length / 10_000;
    expect(often).toBeCloseTo(0.75, 1);
  });

  it('has its median in the middle and a long tail', () => {
    const values = draw(3, 10_001, r => r.logNormal(1_000, 0.9)).sort(
      (left, right) => left - right,
    );
    expect(values[5_000] / 1_000).toBeCloseTo(1, 1);
    expect(values[9_900]).toBeGreaterThan(5_000);
  });
});
