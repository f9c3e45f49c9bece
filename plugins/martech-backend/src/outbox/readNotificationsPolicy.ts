import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { DateTime } from 'luxon';
import { DigestPolicy, weekdays } from './digest/DigestPolicy';

const ROOT = 'martech.notifications';
const DAY = 24 * 60 * 60 * 1_000;

/** What the configuration says about telling people. */
export interface NotificationsPolicy {
  enabled: boolean;
  /** Where pages about governance are mounted. */
  path: string;
  /** How long before its time people are reminded of a record, milliseconds. */
  remindBefore: number;
  /** Missing: there is no digest. */
  digest?: DigestPolicy;
}

/** @throws InputError that names the key */
function readDigest(config: Config): DigestPolicy | undefined {
  const key = `${ROOT}.digest`;
  if (config.getOptionalBoolean(`${key}.enabled`) === false) return undefined;
  const name = config.getOptionalString(`${key}.day`) ?? 'monday';
  const day = weekdays.findIndex(weekday => weekday === name) + 1;
  if (day === 0) {
    throw new InputError(`${key}.day: must be one of ${weekdays.join(', ')}`);
  }
  const hour = config.getOptionalNumber(`${key}.hour`) ?? 8;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new InputError(`${key}.hour: must be a whole number from 0 to 23`);
  }
  const timezone = config.getOptionalString(`${key}.timezone`) ?? 'UTC';
  if (!DateTime.local({ zone: timezone }).isValid) {
    throw new InputError(
      `${key}.timezone: must be a time zone, for example Europe/Berlin`,
    );
  }
  return { day, hour, timezone };
}

export function readNotificationsPolicy(config: Config): NotificationsPolicy {
  const remind = `${ROOT}.remindBefore`;
  const path = config.getOptionalString(`${ROOT}.path`);
  return {
    enabled: config.getOptionalBoolean(`${ROOT}.enabled`) ?? true,
    path: (path ?? '/martech-governance').replace(/\/+$/, ''),
    remindBefore: config.has(remind)
      ? durationToMilliseconds(readDurationFromConfig(config, { key: remind }))
      : DAY,
    digest: readDigest(config),
  };
}
