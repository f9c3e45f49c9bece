import { Config } from '@backstage/config';

/**
 * An amount in a currency of ISO 4217, in whole units (euros, not cents).
 *
 * @public
 */
export interface Money {
  amount: number;
  currency: string;
}

/**
 * How amounts in several currencies are brought to one, from `martech.money`.
 *
 * @public
 */
export interface MoneyPolicy {
  /** The one currency totals are shown in. */
  base: string;
  /** Units of `base` for one unit of a currency, for example `{ USD: 0.92 }`. */
  rates: Record<string, number>;
  /** The day the rates are of, `YYYY-MM-DD`. */
  ratesAsOf: string;
}

/**
 * Reads `martech.money`; undefined when the instance has none, so that amounts
 * stay in their own currencies.
 *
 * @public
 */
export function readMoneyPolicy(root: Config): MoneyPolicy | undefined {
  const config = root.getOptionalConfig('martech.money');
  if (!config) return undefined;
  const rates = config.getConfig('rates');
  return {
    base: config.getString('base'),
    rates: Object.fromEntries(
      rates.keys().map(currency => [currency, rates.getNumber(currency)]),
    ),
    ratesAsOf: config.getString('ratesAsOf'),
  };
}

/**
 * An amount in the base currency; undefined when no rate is known, because a
 * guessed amount is worse than none.
 *
 * @public
 */
export function toBase(money: Money, policy: MoneyPolicy): number | undefined {
  if (money.currency === policy.base) return money.amount;
  const rate = policy.rates[money.currency];
  return rate === undefined ? undefined : money.amount * rate;
}
