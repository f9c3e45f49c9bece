import { StateCounts } from '@martech-portal/backstage-plugin-martech-common';

/** Nothing in any state. */
export const noStates = (): StateCounts => ({
  controlled: 0,
  drifting: 0,
  uncontrolled: 0,
  unknown: 0,
  'not-live': 0,
  retired: 0,
});
