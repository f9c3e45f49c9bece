import {
  EntityRow,
  Landscape,
  Money,
  MoneyPolicy,
  toBase,
} from '@martech-portal/backstage-plugin-martech-common';

/** Amounts that may stand beside each other, and what they are in. */
export interface ComparableCosts {
  cost: Landscape['cost'];
  /** Undefined where there is no contract, or no rate for its currency. */
  of(money: Money | undefined): number | undefined;
}

const NOT_COMPARABLE: ComparableCosts = { cost: null, of: () => undefined };

/**
 * What platforms cost, in one currency: that of `martech.money`, or the only
 * one that occurs. Amounts in several currencies without rates are not
 * compared, because a picture that does would lie.
 */
export function comparableCosts(
  rows: Iterable<EntityRow>,
  policy: MoneyPolicy | undefined,
): ComparableCosts {
  if (policy) {
    return {
      cost: { currency: policy.base, ratesAsOf: policy.ratesAsOf },
      of: money => money && toBase(money, policy),
    };
  }
  const currencies = new Set<string>();
  for (const { annualCost } of rows) {
    if (annualCost) currencies.add(annualCost.currency);
  }
  const [currency] = currencies;
  if (currencies.size !== 1) return NOT_COMPARABLE;
  return {
    cost: { currency, ratesAsOf: null },
    of: money => money?.amount,
  };
}
