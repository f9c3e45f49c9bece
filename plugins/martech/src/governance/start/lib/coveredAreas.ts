import {
  EntityStatus,
  exceptionAreas,
  OperatingModelAnswer,
  signalAreas,
  signalIds,
} from '@martech-portal/backstage-plugin-martech-common';
import { listOf, RecordDraft, textOf } from './recordDraft';

function namedAreas(draft: RecordDraft, status: EntityStatus | undefined) {
  const signal = signalIds.find(id => id === textOf(draft, 'signal'));
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
  model: OperatingModelAnswer,
): string[] {
  const named = namedAreas(draft, status);
  return named.length > 0 ? exceptionAreas(named, model) : [];
}
