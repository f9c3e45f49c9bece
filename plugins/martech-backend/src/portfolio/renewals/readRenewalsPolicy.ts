import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  MoneyPolicy,
  readMoneyPolicy,
} from '@martech-portal/backstage-plugin-martech-common';

const KEY = 'martech.renewals.seats';

/** What the configuration says about renewals. */
export interface RenewalsPolicy {
  money?: MoneyPolicy;
  /** The fact that says how many seats are in use. */
  seats: { source: string; key: string };
}

/** @throws InputError that names the key of what cannot be read */
export function readRenewalsPolicy(config: Config): RenewalsPolicy {
  const written = config.getOptionalString(KEY) ?? 'usage/active-seats';
  const [source, key, ...more] = written.split('/');
  if (!source || !key || more.length > 0) {
    throw new InputError(
      `${KEY}: "${written}" is no fact, write it as source/key, for example usage/active-seats`,
    );
  }
  return { money: readMoneyPolicy(config), seats: { source, key } };
}
