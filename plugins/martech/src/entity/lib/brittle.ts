import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { daysBetween } from '../../lib/days';

/** Why an integration may break without anybody noticing or able to help. */
export type BrittleReason =
  | 'manual'
  | 'credentials-expired'
  | 'credentials-expire-soon'
  | 'no-monitoring'
  | 'no-maintainer';

const SOON_DAYS = 30;
const inUse = ['live', 'retiring'];

/** Whether data moves through it today. */
export const isInUse = ({ spec }: MarketingIntegration) =>
  inUse.includes(spec.lifecycle);

/** Reasons in the order in which they hurt; none for one that is not in use. */
export function brittleReasons(
  integration: MarketingIntegration,
  today: string,
): BrittleReason[] {
  if (!isInUse(integration)) return [];
  const { spec } = integration;
  const reasons: BrittleReason[] = [];
  const expiry = spec.credentialsExpireOn;
  if (expiry && expiry < today) reasons.push('credentials-expired');
  else if (expiry && daysBetween(today, expiry) <= SOON_DAYS) {
    reasons.push('credentials-expire-soon');
  }
  if (spec.type === 'manual') reasons.push('manual');
  if (!spec.monitoring) reasons.push('no-monitoring');
  if (!spec.maintainers?.length) reasons.push('no-maintainer');
  return reasons;
}
