import { ChangeClass } from '@martech-portal/backstage-plugin-martech-common';

/** An entry of `spec.changePolicy.standard` of a platform. */
export interface StandardChange {
  id: string;
  title: string;
}

/**
 * Class of a change (ITIL): an emergency where it is flagged as one, standard
 * where the platform names it as a change that needs no approval each time,
 * else normal.
 */
export function changeClassOf(
  change: { emergency?: boolean; standard?: string },
  standard: readonly StandardChange[],
): ChangeClass {
  if (change.emergency) return 'emergency';
  return standard.some(({ id }) => id === change.standard)
    ? 'standard'
    : 'normal';
}
