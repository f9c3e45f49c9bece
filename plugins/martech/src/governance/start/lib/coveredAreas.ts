import {
  EntityStatus,
  OperatingModelAnswer,
  SignalId,
} from '@martech-portal/backstage-plugin-martech-common';
import { listOf, RecordDraft, textOf } from './recordDraft';

/** Decides what names no area of its own, or nobody's in particular. */
const FALLBACK = 'platform-priorities';
const OWNERSHIP = 'ownership';

const signalAreas: Partial<Record<string, string>> = {
  'two-systems-of-record': 'enterprise-architecture',
  'live-without-review': 'production-facing-changes',
  'brittle-integration': 'integration-standards',
  'template-forks': 'asset-models',
  'reporting-stale': 'metadata',
  'workaround-undecided': 'production-facing-changes',
} satisfies Partial<Record<SignalId, string>>;

function namedAreas(draft: RecordDraft, status: EntityStatus | undefined) {
  const signal = textOf(draft, 'signal');
  if (signal) return [signalAreas[signal]];
  const covered = listOf(draft, 'checks');
  return (status?.scorecards ?? []).flatMap(({ scorecard, checks }) =>
    checks
      .filter(({ id }) => covered.includes(`${scorecard}#${id}`))
      .map(({ decisionArea }) => decisionArea),
  );
}

/** Where the exception that somebody is asking for would be decided. */
export function coveredAreas(
  draft: RecordDraft,
  status: EntityStatus | undefined,
  { areas }: OperatingModelAnswer,
): string[] {
  const sides = new Map(areas.map(({ id, side }) => [id, side]));
  const named = namedAreas(draft, status).map(area =>
    area === undefined || area === OWNERSHIP || !sides.has(area)
      ? FALLBACK
      : area,
  );
  const decided = [...new Set(named)].filter(id => sides.get(id) !== 'free');
  return named.length > 0 && decided.length === 0 ? [FALLBACK] : decided;
}
