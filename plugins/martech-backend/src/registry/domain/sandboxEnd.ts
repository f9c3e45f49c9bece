import { Entity } from '@backstage/catalog-model';
import { DateTime } from 'luxon';

/** Last day of a sandbox, `YYYY-MM-DD`; undefined for what is none. */
export function sandboxDay({ kind, spec }: Entity): string | undefined {
  if (kind !== 'MarketingPlatform' || spec?.lifecycle !== 'sandbox') {
    return undefined;
  }
  const { sandbox } = spec;
  if (typeof sandbox !== 'object' || sandbox === null) return undefined;
  const day: unknown = Reflect.get(sandbox, 'expiresOn');
  return typeof day === 'string' ? day : undefined;
}

/** The first moment after a day in UTC. */
export const dayEnd = (day: string): Date =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toJSDate();
