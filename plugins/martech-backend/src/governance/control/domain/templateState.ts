import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { ControlPolicy } from './ControlPolicy';
import { byGravity, ControlVerdict } from './ControlVerdict';
import { StoredReason } from './StoredReason';

/** What a check of the integrity scorecard came to. */
export interface SeenCheck {
  id: string;
  outcome: string;
  /** Milliseconds. */
  since?: number;
}

/** A platform that a template is built on. */
export interface SeenPlatform {
  ref: string;
  lifecycle: string;
  /** Missing: no state has been worked out yet. */
  state?: ControlStateId;
  reasons: readonly StoredReason[];
}

/** Everything that decides the state of a template. */
export interface TemplateView {
  entityRef: string;
  lifecycle: string;
  /** Undefined: no result of the integrity scorecard. */
  checks?: readonly SeenCheck[];
  platforms: readonly SeenPlatform[];
}

const live = ['launched', 'operating', 'retiring'];
/** From bad to good. */
const order: readonly ControlStateId[] = [
  'uncontrolled',
  'drifting',
  'unknown',
  'controlled',
];
const severities: Partial<Record<ControlStateId, StoredReason['severity']>> = {
  uncontrolled: 'red',
  drifting: 'amber',
};

const worst = (states: readonly ControlStateId[]): ControlStateId =>
  order.find(state => states.includes(state)) ?? 'controlled';

function ownVerdict(
  { checks }: TemplateView,
  { inherited, scorecard, uncontrolledBy }: ControlPolicy['templates'],
): Omit<ControlVerdict, 'recheckAt'> {
  if (!checks) {
    return {
      state: 'unknown',
      reasons: [{ kind: 'none', id: 'no-integrity', severity: 'info' }],
    };
  }
  const own = checks.filter(({ id }) => !inherited.includes(id));
  const reasons = own.flatMap(({ id, outcome, since }): StoredReason[] => {
    const source = { kind: 'check' as const, ref: `${scorecard}#${id}` };
    const shared = { id, source, ...(since !== undefined && { since }) };
    if (outcome === 'fail') {
      const isGrave = uncontrolledBy.includes(id);
      const severity = isGrave ? 'red' : 'amber';
      return [{ kind: 'condition', severity, ...shared }];
    }
    if (outcome === 'error') {
      return [{ kind: 'error', severity: 'info', ...shared }];
    }
    return outcome === 'waived'
      ? [{ kind: 'waived', severity: 'info', ...shared }]
      : [];
  });
  const failed = reasons.filter(({ kind }) => kind === 'condition');
  const isChanged = failed.some(({ severity }) => severity === 'red');
  const state = failed.length > 0 ? 'drifting' : 'controlled';
  return { state: isChanged ? 'uncontrolled' : state, reasons };
}

/** Entities between a platform and what is wrong with it. */
function pathTo({ reasons, ref }: SeenPlatform): string[] {
  const [gravest] = reasons;
  const cause =
    gravest?.source?.kind === 'entity' && gravest.source.ref !== ref
      ? [gravest.source.ref]
      : [];
  return [ref, ...cause];
}

function inheritedReasons(platforms: readonly SeenPlatform[]): StoredReason[] {
  return platforms.flatMap(platform => {
    const { ref, state = 'unknown' } = platform;
    if (state === 'controlled') return [];
    return [
      {
        kind: 'platform',
        id: ref,
        severity: severities[state] ?? 'info',
        source: { kind: 'entity', ref },
        path: pathTo(platform),
        data: { state },
      },
    ];
  });
}

/**
 * How a template stands: the worst of what its own checks say and of the states
 * of the platforms in use that it is built on.
 */
export function templateState(
  view: TemplateView,
  policy: ControlPolicy,
): ControlVerdict {
  const { lifecycle } = view;
  const still = (state: ControlStateId): ControlVerdict => ({
    state,
    reasons: [{ kind: 'none', id: lifecycle, severity: 'info' }],
  });
  if (lifecycle === 'retired') return still('retired');
  if (lifecycle === 'draft') return still('not-live');
  const own = ownVerdict(view, policy.templates);
  const platforms = view.platforms.filter(platform =>
    live.includes(platform.lifecycle),
  );
  const state = worst([
    own.state,
    ...platforms.map(platform => platform.state ?? 'unknown'),
  ]);
  const reasons = [...own.reasons, ...inheritedReasons(platforms)];
  const allWell: StoredReason = {
    kind: 'none',
    id: 'all-well',
    severity: 'info',
  };
  return {
    state,
    reasons: byGravity(reasons.length > 0 ? reasons : [allWell]),
  };
}
