import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { insertRows } from '../../database';
import { EntityChange } from '../domain/EntityChange';
import { INTERVALS } from './intervalTarget';
import { moveRechecks } from './moveRechecks';

const AT_ONCE = 500;

const RESULTS = {
  table: 'martech_results',
  columns: [
    'uid',
    'entity_ref',
    'scorecard_ref',
    'version',
    'codes',
    'details',
    'score',
    'level',
    'revision',
  ],
  key: ['uid', 'scorecard_ref'],
} as const;

const EVALUATIONS = {
  table: 'martech_evaluations',
  columns: [
    'uid',
    'entity_ref',
    'kind',
    'recheck_at',
    'readiness',
    'inputs',
    'first_seen_at',
    'revision',
    'written',
  ],
  key: ['uid'],
} as const;

const resultRows = (changes: readonly EntityChange[], revision: number) =>
  changes.flatMap(({ uid, entityRef, results }) =>
    results.map(result => ({
      uid,
      entity_ref: entityRef,
      scorecard_ref: result.scorecard,
      version: result.version,
      codes: result.codes,
      details: result.details,
      score: result.score,
      level: result.level,
      revision,
    })),
  );

const evaluationRows = (changes: readonly EntityChange[], revision: number) =>
  changes.map(change => ({
    uid: change.uid,
    entity_ref: change.entityRef,
    kind: change.kind,
    recheck_at: change.recheckAt,
    readiness: change.readiness && JSON.stringify(change.readiness),
    inputs: change.inputs,
    first_seen_at: change.firstSeenAt,
    revision: change.revision ?? revision,
    written: revision,
  }));

const intervalRows = (changes: readonly EntityChange[], now: number) =>
  changes.flatMap(({ uid, history }) =>
    history.opened.map(({ subject, value, version, evidence }) => ({
      uid,
      subject,
      value,
      from_ms: now,
      to_ms: null,
      version,
      evidence,
    })),
  );

/**
 * Writes what entities came to, and the rows of history that begin with it, in
 * statements so short that others can use the loop in between.
 */
export async function insertResults(
  tx: Knex,
  changes: readonly EntityChange[],
  { now, revision }: { now: number; revision: number },
): Promise<void> {
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const some = changes.slice(start, start + AT_ONCE);
    await insertRows(tx, RESULTS, resultRows(some, revision));
    await setImmediate();
    const whole = await moveRechecks(tx, some);
    await insertRows(tx, EVALUATIONS, evaluationRows(whole, revision));
    await setImmediate();
    await insertRows(tx, INTERVALS, intervalRows(some, now));
    await setImmediate();
  }
}
