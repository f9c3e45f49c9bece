import {
  CheckResult,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';
import { needsWork } from './needsWork';
import { StatusView } from './statusView';

/**
 * Which checks start open: those in the way of the next level, and whatever
 * needs work once the reader has asked for it. What does not count yet stays
 * closed, so that nobody is met by a wall of gaps.
 */
export const startsOpen =
  ({ nextLevel, state }: ScorecardResult, view: StatusView) =>
  (check: CheckResult): boolean => {
    if (!needsWork(check)) return false;
    if (view.workOnly || view.condition) return true;
    return (
      state !== 'announced' && Boolean(nextLevel?.checks.includes(check.id))
    );
  };
