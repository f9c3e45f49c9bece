import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { EntityChange } from '../domain/EntityChange';
import { EvaluationRecord, IntervalRecord, ResultRecord } from './tables';

const AT_ONCE = 500;

/** Entities leave without a trace but their history, which ends now. */
export async function removeEntities(
  tx: Knex,
  uids: readonly string[],
  now: number,
): Promise<void> {
  if (uids.length === 0) return;
  await tx<ResultRecord>('martech_results').whereIn('uid', uids).delete();
  await tx<EvaluationRecord>('martech_evaluations')
    .whereIn('uid', uids)
    .delete();
  await tx<IntervalRecord>('martech_intervals')
    .whereIn('uid', uids)
    .whereNull('to_ms')
    .update({ to_ms: now });
}

/** Results of scorecards that no longer apply. */
export async function removeResults(
  tx: Knex,
  changes: readonly EntityChange[],
): Promise<void> {
  const pairs = changes.flatMap(({ uid, dropped }) =>
    dropped.map((scorecard): [string, string] => [uid, scorecard]),
  );
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    await tx<ResultRecord>('martech_results')
      .whereIn(['uid', 'scorecard_ref'], pairs.slice(start, start + AT_ONCE))
      .delete();
  }
}

/** Ends the open rows of history of what changed. */
export async function closeHistory(
  tx: Knex,
  changes: readonly EntityChange[],
  now: number,
): Promise<void> {
  const pairs = changes.flatMap(({ uid, history }) =>
    history.closed.map((subject): [string, string] => [uid, subject]),
  );
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    await tx<IntervalRecord>('martech_intervals')
      .whereNull('to_ms')
      .whereIn(['uid', 'subject'], pairs.slice(start, start + AT_ONCE))
      .update({ to_ms: now });
    await setImmediate();
  }
}
