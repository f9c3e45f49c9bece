import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';

/** What stands in a circle, so that its colour is not all there is. */
export const stateSigns: Record<ControlStateId, string> = {
  controlled: '✓',
  drifting: '~',
  uncontrolled: '!',
  unknown: '?',
  'not-live': '·',
  retired: '×',
};
