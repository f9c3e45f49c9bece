import { Entity } from '@backstage/catalog-model';
import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Duration } from 'luxon';

/** Milliseconds in which a platform answers requests, where it says so. */
export function responseTarget(entity: Entity | undefined): number | undefined {
  if (!entity || !isMarketingPlatform(entity)) return undefined;
  const { responseTime } = entity.spec.intake ?? {};
  if (responseTime === undefined) return undefined;
  const duration = Duration.fromISO(responseTime);
  return duration.isValid ? duration.toMillis() : undefined;
}
