import { StoredReadiness } from '../domain/readiness';
import { StoredEvaluation } from './ResultReader';
import { EvaluationRecord } from './tables';

/** Columns that an evaluation is read from. */
export const EVALUATED = [
  'uid',
  'entity_ref',
  'kind',
  'first_seen_at',
  'readiness',
] as const;

export function toEvaluation(
  record: Pick<EvaluationRecord, (typeof EVALUATED)[number]>,
): StoredEvaluation {
  const readiness: StoredReadiness | null =
    record.readiness === null ? null : JSON.parse(record.readiness);
  return {
    uid: record.uid,
    entityRef: record.entity_ref,
    kind: record.kind,
    firstSeenAt: Number(record.first_seen_at),
    readiness,
  };
}
