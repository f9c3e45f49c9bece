import {
  EntityStatus,
  isSatisfied,
  RecordType,
  signalIds,
  StateReason,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordPresets } from '../../governance/start/lib/recordDraft';

/** A record that answers something, and what its form starts with. */
export interface RecordStart {
  type: RecordType;
  presets?: RecordPresets;
}

const exceptionOf = (
  values: NonNullable<RecordPresets['values']>,
): RecordStart => ({ type: 'exception', presets: { values } });

/** Checks of a condition that are not met, as the form of an exception names them. */
function openChecks(status: EntityStatus | undefined, condition: string) {
  const readiness = status?.readiness;
  return (status?.scorecards ?? [])
    .filter(({ scorecard }) => scorecard === readiness?.scorecard)
    .flatMap(({ checks, scorecard }) =>
      checks
        .filter(
          check =>
            check.condition === condition &&
            check.rank <= (readiness?.depth.rank ?? 0) &&
            !isSatisfied(check.outcome),
        )
        .map(({ id }) => `${scorecard}#${id}`),
    );
}

/**
 * What somebody can start because of a reason; undefined where no record helps.
 *
 * @param status - results of the same entity, for the checks behind a condition
 */
export function reasonStart(
  { id, kind, source }: StateReason,
  status: EntityStatus | undefined,
): RecordStart | undefined {
  if (kind === 'signal') {
    if (id === 'live-without-review') return { type: 'review' };
    const known = signalIds.some(signal => signal === id);
    return known ? exceptionOf({ signal: id }) : undefined;
  }
  if (kind !== 'condition') return undefined;
  const checks = source?.ref.includes('#')
    ? [source.ref]
    : openChecks(status, id);
  return checks.length > 0 ? exceptionOf({ checks }) : undefined;
}
