import { controlStates } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { pieces } from '../../../database';
import { StoredReason } from '../../../governance/control/domain/StoredReason';
import {
  stateEvidenceSchema,
  stateSubjects,
} from '../../../governance/control/store/stateSubjects';
import { IntervalRecord } from '../../../scorecards/store/tables';
import { LoggedState } from '../domain/StateLog';

const TABLE = 'martech_intervals';
const READ_AT_ONCE = 1_000;
const IDS_AT_ONCE = 500;

const stateSchema = z.enum(controlStates);

/** Reads how states changed. */
export interface StateChangeReader {
  /** What was written after a row, in the order of writing, in pieces. */
  after(id: number): AsyncIterable<LoggedState[]>;

  /** Whether a row is still there: history may have been begun anew. */
  has(id: number): Promise<boolean>;

  /** Reasons as they were when a row began, by its id. */
  reasons(ids: readonly number[]): Promise<Map<number, StoredReason[]>>;
}

type Row = Pick<IntervalRecord, 'from_ms' | 'id' | 'uid' | 'value'>;

/** Rows of history in the plugin's database. */
export class DatabaseStateChangeReader implements StateChangeReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async *after(id: number) {
    let last = id;
    let size: number;
    do {
      const rows: Row[] = await this.#knex<IntervalRecord>(TABLE)
        // By id: with the index of the subject every piece would sort them all.
        .whereRaw(`subject || '' = ?`, [stateSubjects.state])
        .where('id', '>', last)
        .orderBy('id')
        .limit(READ_AT_ONCE)
        .select('id', 'uid', 'value', 'from_ms');
      yield rows.map(row => ({
        id: row.id,
        uid: row.uid,
        at: Number(row.from_ms),
        state: stateSchema.parse(row.value),
      }));
      size = rows.length;
      last = rows.at(-1)?.id ?? last;
    } while (size === READ_AT_ONCE);
  }

  async has(id: number) {
    const row = await this.#knex<IntervalRecord>(TABLE)
      .where({ id })
      .first('id');
    return row !== undefined;
  }

  async reasons(ids: readonly number[]) {
    const found = new Map<number, StoredReason[]>();
    for (const some of pieces([...ids], IDS_AT_ONCE)) {
      const rows = await this.#knex<IntervalRecord>(TABLE)
        .whereIn('id', some)
        .select('id', 'evidence');
      for (const { evidence, id } of rows) {
        const { stored } = stateEvidenceSchema.parse(
          JSON.parse(evidence ?? '{}'),
        );
        found.set(id, stored);
      }
    }
    return found;
  }
}
