import { Knex } from 'knex';
import { readDetails } from '../domain/detailsText';
import { DetailedResult, ResultReader, StoredResult } from './ResultReader';
import { readStanding } from './readStanding';
import { resultsRevision } from './resultsRevision';
import { EvaluationRecord, ResultRecord } from './tables';
import { EVALUATED, toEvaluation } from './toEvaluation';

const READ_AT_ONCE = 500;

const toResult = (record: Omit<ResultRecord, 'details'>): StoredResult => ({
  id: record.id,
  uid: record.uid,
  entityRef: record.entity_ref,
  scorecard: record.scorecard_ref,
  version: record.version,
  codes: record.codes,
  score: record.score,
  level: record.level,
});

/** Results in the plugin's database. */
export class DatabaseResultReader implements ResultReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  revision() {
    return resultsRevision(this.#knex);
  }

  async *changes(since: number, until: number) {
    let last = 0;
    let size: number;
    do {
      const records = await this.#knex<ResultRecord>('martech_results')
        .where('revision', '>', since)
        .where('revision', '<=', until)
        .where('id', '>', last)
        .orderBy('id')
        .limit(READ_AT_ONCE)
        .select(
          'id',
          'uid',
          'entity_ref',
          'scorecard_ref',
          'version',
          'codes',
          'score',
          'level',
          'revision',
        );
      yield records.map(toResult);
      size = records.length;
      last = records.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }

  async count() {
    const row = await this.#knex('martech_results')
      .count({ rows: '*' })
      .first();
    return Number(row?.rows ?? 0);
  }

  async ids() {
    const records = await this.#knex<ResultRecord>('martech_results').select(
      'id',
    );
    return new Set(records.map(({ id }) => id));
  }

  async of(uid: string): Promise<DetailedResult[]> {
    const records = await this.#knex<ResultRecord>('martech_results')
      .where({ uid })
      .orderBy('scorecard_ref');
    return records.map(record => ({
      ...toResult(record),
      details: readDetails(record.details),
    }));
  }

  async evaluations(entityRefs: string[]) {
    const records = await this.#knex<EvaluationRecord>(
      'martech_evaluations',
    ).whereIn('entity_ref', entityRefs);
    return new Map(
      records.map(record => [record.entity_ref, toEvaluation(record)]),
    );
  }

  async *evaluationChanges(since: number, until: number) {
    let last = '';
    let size: number;
    do {
      const records = await this.#knex<EvaluationRecord>('martech_evaluations')
        .where('revision', '>', since)
        .where('revision', '<=', until)
        .where('uid', '>', last)
        .orderBy('uid')
        .limit(READ_AT_ONCE)
        .select(...EVALUATED);
      yield records.map(toEvaluation);
      size = records.length;
      last = records.at(-1)?.uid ?? last;
    } while (size === READ_AT_ONCE);
  }

  standing(entity: { entityRef: string; uid: string }) {
    return readStanding(this.#knex, entity);
  }
}
