import {
  RandomGenerator,
  unsafeUniformIntDistribution,
  xoroshiro128plus,
} from 'pure-rand';

/** Values with how often each should come up, in any unit. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

const STEPS = 2 ** 32;

/** Numbers and choices that are the same for the same seed, on every machine. */
export class Random {
  private readonly generator: RandomGenerator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return unsafeUniformIntDistribution(from, to, this.generator);
  }

  /** From 0 to just under 1. */
  share(): number {
    return this.integer(0, STEPS - 1) / STEPS;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)];
  }

  /** One of a list, the first ones far more often: a few names lead every market. */
  pickLeading<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.share() ** 2)];
  }

  /** Up to `count` different elements, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, index) => {
      const taken = this.chance(wanted / (list.length - index));
      if (taken) wanted -= 1;
      return taken;
    });
  }

  /** Up to `count` different elements of a long list. */
  picks<T>(list: readonly T[], count: number): T[] {
    return [...new Set(Array.from({ length: count }, () => this.pick(list)))];
  }

  weighted<T>(choices: Weighted<T>): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.share() * total;
    const found = choices.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return (found ?? choices[choices.length - 1])[0];
  }

  /** Most values near the median, a few many times as large, as costs are. */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.share()));
    const normal = radius * Math.cos(2 * Math.PI * this.share());
    return median * Math.exp(sigma * normal);
  }
}
