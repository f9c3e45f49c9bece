import {
  CostSum,
  Money,
  MoneyPolicy,
  toBase,
} from '@martech-portal/backstage-plugin-martech-common';

/** Sums of many amounts must not end in 0.30000000000000004. */
const toCents = (amount: number) => Math.round(amount * 100) / 100;

/** Adds up what platforms cost, by currency, and in one where rates are known. */
export class CostTally {
  readonly #policy?: MoneyPolicy;
  readonly #amounts = new Map<string, number>();
  #platforms = 0;
  #withoutCost = 0;
  #withoutRate = 0;
  #inBase = 0;

  constructor(policy?: MoneyPolicy) {
    this.#policy = policy;
  }

  add(cost: Money | undefined) {
    this.#platforms += 1;
    if (cost === undefined) {
      this.#withoutCost += 1;
      return;
    }
    const { amount, currency } = cost;
    this.#amounts.set(currency, (this.#amounts.get(currency) ?? 0) + amount);
    const inBase = this.#policy && toBase(cost, this.#policy);
    if (inBase === undefined) this.#withoutRate += 1;
    else this.#inBase += inBase;
  }

  sum(): CostSum {
    const priced = this.#platforms - this.#withoutCost;
    const isKnown = priced === 0 || this.#withoutRate < priced;
    return {
      platforms: this.#platforms,
      amounts: [...this.#amounts]
        .map(([currency, amount]) => ({ amount: toCents(amount), currency }))
        .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
      inBase: this.#policy && isKnown ? toCents(this.#inBase) : null,
      withoutCost: this.#withoutCost,
      withoutRate: this.#policy ? this.#withoutRate : 0,
    };
  }
}
