import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { ControlPolicy } from './ControlPolicy';
import { byGravity, ControlVerdict } from './ControlVerdict';
import { PlatformView, SeenReadiness } from './PlatformView';
import { findSignals } from './signals/findSignals';
import { StoredReason } from './StoredReason';

const notLive = ['sandbox', 'proposed', 'evaluating', 'implementing'];

/** Why nothing more can be said. */
const nothingMore = (
  id: string,
  data?: StoredReason['data'],
): StoredReason => ({
  kind: 'none',
  id,
  severity: 'info',
  ...(data && { data }),
});

type KnownReadiness = Extract<SeenReadiness, { known: true }>;

function conditionReasons(
  { conditions, scorecard }: KnownReadiness,
  { uncontrolled }: ControlPolicy,
): StoredReason[] {
  const source = { kind: 'check' as const, ref: scorecard };
  return conditions.flatMap(({ holds, id, inError, since, waived }) => {
    const isCritical = uncontrolled.critical.includes(id);
    const lost: StoredReason = {
      kind: 'condition',
      id,
      severity: isCritical ? 'red' : 'amber',
      since,
      source,
    };
    const error: StoredReason = { kind: 'error', id, severity: 'info', source };
    const cover: StoredReason = {
      kind: 'waived',
      id,
      severity: 'info',
      source,
    };
    return [
      ...(holds ? [] : [lost]),
      ...(inError ? [error] : []),
      ...(holds && waived ? [cover] : []),
    ];
  });
}

/** The table of the model, from its third line on: the first that fits. */
function stateOfLive(
  reasons: readonly StoredReason[],
  { drifting, uncontrolled }: ControlPolicy,
): ControlStateId {
  const lost = reasons.filter(({ kind }) => kind === 'condition');
  const signals = reasons.filter(({ kind }) => kind === 'signal');
  const red = signals.filter(({ severity }) => severity === 'red').length;
  const amber = signals.length - red;
  if (
    lost.some(({ id }) => uncontrolled.critical.includes(id)) ||
    lost.length >= uncontrolled.conditions ||
    red >= uncontrolled.red
  ) {
    return 'uncontrolled';
  }
  return lost.length >= drifting.conditions ||
    red >= drifting.red ||
    amber >= drifting.amber
    ? 'drifting'
    : 'controlled';
}

/**
 * How a platform stands: the first line of the table in the docs that fits.
 *
 * @param view - all that is known of it at one moment
 */
export function platformState(
  view: PlatformView,
  policy: ControlPolicy,
): ControlVerdict {
  const { lifecycle, readiness } = view;
  if (lifecycle === 'retired') {
    return { state: 'retired', reasons: [nothingMore('retired')] };
  }
  const { again: recheckAt, reasons: signals } = findSignals(
    view,
    policy.signals,
  );
  const verdict = (state: ControlStateId, reasons: StoredReason[]) => ({
    state,
    reasons: byGravity(reasons),
    recheckAt,
  });
  if (notLive.includes(lifecycle)) {
    return verdict('not-live', [...signals, nothingMore(lifecycle)]);
  }
  if (!readiness.known) {
    const data =
      readiness.because === 'announced' && readiness.enforceFrom
        ? { enforceFrom: readiness.enforceFrom }
        : undefined;
    const why = nothingMore(readiness.because, data);
    return verdict('unknown', [...signals, why]);
  }
  const reasons = [...conditionReasons(readiness, policy), ...signals];
  const state = stateOfLive(reasons, policy);
  const isFine = reasons.length === 0;
  return verdict(state, isFine ? [nothingMore('all-well')] : reasons);
}
