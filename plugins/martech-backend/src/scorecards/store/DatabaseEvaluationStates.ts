import { Knex } from 'knex';
import { readDetails } from '../domain/detailsText';
import { EvaluationQueue } from './EvaluationQueue';
import { FormerResult } from '../domain/formerState';
import { EvaluationState } from '../domain/EvaluationState';
import { EvaluationStates } from './EvaluationStates';
import { EvaluationRecord, ResultRecord } from './tables';

const EVALUATIONS = 'martech_evaluations';
const TAKE_AT_ONCE = 500;

const toState = (record: EvaluationRecord): EvaluationState => ({
  uid: record.uid,
  entityRef: record.entity_ref,
  kind: record.kind,
  readiness: record.readiness === null ? null : JSON.parse(record.readiness),
  firstSeenAt: Number(record.first_seen_at),
  revision: record.revision,
  ...(record.recheck_at !== null && {
    recheckAt: Math.abs(Number(record.recheck_at)),
  }),
  ...(record.inputs !== null && { inputs: record.inputs }),
});

const toFormer = (record: ResultRecord): FormerResult => ({
  uid: record.uid,
  scorecard: record.scorecard_ref,
  version: record.version,
  codes: record.codes,
  score: record.score,
  level: record.level,
  details: readDetails(record.details),
});

/** What was evaluated before, in the plugin's database. */
export class DatabaseEvaluationStates implements EvaluationStates {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(entityRefs: readonly string[]) {
    const records = await this.#knex<EvaluationRecord>(EVALUATIONS).whereIn(
      'entity_ref',
      entityRefs,
    );
    return records.map(toState);
  }

  async results(uids: readonly string[]) {
    if (uids.length === 0) return [];
    const records = await this.#knex<ResultRecord>('martech_results').whereIn(
      'uid',
      uids,
    );
    return records.map(toFormer);
  }

  async ready(entityRefs: readonly string[]) {
    if (entityRefs.length === 0) return new Set<string>();
    const states = await this.of(entityRefs);
    return new Set(
      states
        .filter(({ readiness }) => readiness?.ready)
        .map(({ entityRef }) => entityRef),
    );
  }

  async all() {
    const records = await this.#knex<EvaluationRecord>(EVALUATIONS).select(
      'entity_ref',
    );
    return records.map(record => record.entity_ref);
  }

  markDue(instant: number) {
    return this.#knex.transaction(async tx => {
      const refs = await this.#takeDue(tx, instant);
      await new EvaluationQueue(tx).mark(refs, instant);
      return refs.length;
    });
  }

  async #takeDue(tx: Knex, instant: number) {
    const due = tx<EvaluationRecord>(EVALUATIONS)
      .whereBetween('recheck_at', [1, instant])
      .orderBy('recheck_at')
      .limit(TAKE_AT_ONCE)
      .select('uid');
    const records: Array<Pick<EvaluationRecord, 'entity_ref'>> =
      await tx<EvaluationRecord>(EVALUATIONS)
        .whereIn('uid', due)
        .update({ recheck_at: this.#knex.raw('-recheck_at') })
        .returning('entity_ref');
    return records.map(record => record.entity_ref);
  }
}
