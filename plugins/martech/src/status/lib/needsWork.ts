import {
  CheckResult,
  isSatisfied,
} from '@martech-portal/backstage-plugin-martech-common';

/** Whether somebody should look at a check: it is open, or warns. */
export const needsWork = ({ outcome }: CheckResult): boolean =>
  !isSatisfied(outcome) || outcome === 'warn';
