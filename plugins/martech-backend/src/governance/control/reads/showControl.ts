import {
  ControlState,
  StateSpan,
} from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from '../domain/StoredReason';
import { Naming } from '../domain/words/Naming';
import { showReason } from '../domain/words/showReason';
import { PastState } from '../store/StateHistory';

/** What a caller may read of reasons. */
export interface Reading {
  naming: Naming;
  /** Whether no scorecard that decides readiness is hidden. */
  seesReadiness: boolean;
}

const isFromReadiness = ({ id, kind }: StoredReason) =>
  kind === 'condition' ||
  kind === 'error' ||
  (kind === 'waived' && !id.includes('-'));

/** Those that a caller may know of. */
export const readableReasons = (
  reasons: readonly StoredReason[],
  { seesReadiness }: Pick<Reading, 'seesReadiness'>,
): readonly StoredReason[] =>
  seesReadiness ? reasons : reasons.filter(reason => !isFromReadiness(reason));

/** A state with its reasons in sentences. */
export function showControl(
  {
    reasons,
    since,
    state,
  }: Pick<PastState, 'reasons' | 'state'> & { since: number | null },
  reading: Reading,
): ControlState {
  const shown = readableReasons(reasons, reading);
  return {
    state,
    since: since === null ? null : new Date(since).toISOString(),
    waived: shown.filter(
      reason => reason.kind === 'waived' && isFromReadiness(reason),
    ).length,
    reasons: shown.map(reason => showReason(reason, reading.naming)),
  };
}

/** One line of the timeline. */
export const showSpan = (
  { from, reasons, state, to }: PastState,
  reading: Reading,
): StateSpan => ({
  state,
  from: new Date(from).toISOString(),
  to: to === null ? null : new Date(to).toISOString(),
  reasons: readableReasons(reasons, reading).flatMap(({ id, kind }) =>
    kind === 'condition' || kind === 'signal' ? [id] : [],
  ),
});
