import { controlStates } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { IntervalRecord } from '../../../scorecards/store/tables';
import { PastState, StateHistory } from './StateHistory';
import { stateEvidenceSchema, stateSubjects } from './stateSubjects';

const TABLE = 'martech_intervals';
const READ_AT_ONCE = 1_000;

const stateSchema = z.enum(controlStates);

const span = ({ from_ms, to_ms, uid }: IntervalRecord) => ({
  uid,
  from: Number(from_ms),
  to: to_ms === null ? null : Number(to_ms),
});

function toPastState(record: IntervalRecord): PastState {
  const evidence = stateEvidenceSchema.parse(
    JSON.parse(record.evidence ?? '{}'),
  );
  return {
    ...span(record),
    state: stateSchema.parse(record.value),
    since: evidence.since,
    reasons: evidence.stored,
  };
}

/** Rows of history in the plugin's database. */
export class DatabaseStateHistory implements StateHistory {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async between(uid: string, from: number, to: number) {
    const records = await this.#about(stateSubjects.state, [uid])
      .where('from_ms', '<=', to)
      .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', from))
      .orderBy(['from_ms', 'id']);
    return records.map(toPastState);
  }

  async *at(instant: number) {
    let last = 0;
    let size: number;
    do {
      const records = await this.#knex<IntervalRecord>(TABLE)
        .where({ subject: stateSubjects.state })
        .where('from_ms', '<=', instant)
        .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', instant))
        .where('id', '>', last)
        .orderBy('id')
        .limit(READ_AT_ONCE);
      yield records.map(toPastState);
      await setImmediate();
      size = records.length;
      last = records.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }

  async statesSince(uids: readonly string[], instant: number) {
    const records = await this.#since(stateSubjects.state, uids, instant);
    return records.map(record => ({
      ...span(record),
      state: stateSchema.parse(record.value),
    }));
  }

  async trustSince(uids: readonly string[], instant: number) {
    const records = await this.#since(stateSubjects.trust, uids, instant);
    return records.map(record => ({
      ...span(record),
      value: Number(record.value),
    }));
  }

  async firstOf(uid: string) {
    const row = await this.#about(stateSubjects.state, [uid])
      .min({ first: 'from_ms' })
      .first();
    return row?.first === null || row?.first === undefined
      ? undefined
      : Number(row.first);
  }

  /** By entity: SQLite would take the index of the subject, which all share. */
  #about(subject: string, uids: readonly string[]) {
    return this.#knex<IntervalRecord>(TABLE)
      .whereIn('uid', uids)
      .whereRaw(`subject || '' = ?`, [subject]);
  }

  async #since(subject: string, uids: readonly string[], instant: number) {
    if (uids.length === 0) return [];
    return this.#about(subject, uids)
      .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', instant))
      .orderBy(['from_ms', 'id']);
  }
}
