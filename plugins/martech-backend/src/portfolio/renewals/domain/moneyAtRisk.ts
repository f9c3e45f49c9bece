import {
  ControlStateId,
  RenewalDecision,
  RenewalWindow,
} from '@martech-portal/backstage-plugin-martech-common';
import { isWithinHorizon } from './windowOf';

/** Nobody can say that the money is well spent. */
export const isNotControlled = (state: ControlStateId): boolean =>
  state === 'drifting' || state === 'uncontrolled' || state === 'unknown';

/**
 * Money at risk is what such platforms cost a year whose notice deadline falls
 * in the next 120 days. Deciding is not yet giving notice, so that what was
 * decided counts until its deadline.
 */
export const isAtRisk = (
  state: ControlStateId,
  window: RenewalWindow,
): boolean => isNotControlled(state) && isWithinHorizon(window);

/** Whether somebody decided to leave before it was too late. */
const leftInTime = (
  decision: RenewalDecision | undefined,
  deadline: string,
): boolean =>
  decision?.lifecycle === 'accepted' &&
  (decision.outcome === 'migrate' || decision.outcome === 'retire') &&
  (decision.decidedOn ?? '') <= deadline;

/** The deadline has passed, the end is ahead, and nobody left in time. */
export const isTooLate = (renewal: {
  decision?: RenewalDecision;
  noticeDeadline?: string;
  window: RenewalWindow;
}): boolean =>
  renewal.window === 'missed' &&
  renewal.noticeDeadline !== undefined &&
  !leftInTime(renewal.decision, renewal.noticeDeadline);
