import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { code } from 'currency-codes';
import { z } from 'zod';

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

function currency(written: string, key: string): string {
  if (code(written)?.code === written) return written;
  throw new InputError(
    `${key}: "${written}" is not a currency of ISO 4217, write for example EUR`,
  );
}

function rate(value: number, key: string): number {
  if (value > 0) return value;
  throw new InputError(`${key}: must be greater than 0`);
}

function day(written: string, key: string): string {
  if (z.iso.date().safeParse(written).success) return written;
  throw new InputError(`${key}: "${written}" is not a day, write YYYY-MM-DD`);
}

/**
 * Reads `martech.money`; undefined when the instance has none, so that amounts
 * stay in their own currencies.
 *
 * @throws an error that names the key which is missing or cannot be read.
 * @public
 */
export function readMoneyPolicy(root: Config): MoneyPolicy | undefined {
  const config = root.getOptionalConfig('martech.money');
  if (!config) return undefined;
  const rates = config.getConfig('rates');
  return {
    base: currency(config.getString('base'), 'martech.money.base'),
    rates: Object.fromEntries(
      rates.keys().map(name => {
        const key = `martech.money.rates.${name}`;
        return [currency(name, key), rate(rates.getNumber(name), key)];
      }),
    ),
    ratesAsOf: day(config.getString('ratesAsOf'), 'martech.money.ratesAsOf'),
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
  const perUnit = policy.rates[money.currency];
  return perUnit === undefined ? undefined : money.amount * perUnit;
}
