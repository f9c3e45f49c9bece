import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { pieces } from '../../../database';
import { GivenApproval, StoredRecord, TimelineEvent } from '../../records';
import { byRecord } from '../../records/store/byRecord';
import { toApproval, toEvent } from '../../records/store/eventRows';
import { fromRow } from '../../records/store/recordRows';
import {
  ApprovalRecord,
  RecordRecord,
  TimelineRecord,
} from '../../records/store/tables';

const TABLE = 'martech_records';
const READ_AT_ONCE = 300;

/** A record with all that happened to it. */
export interface WholeRecord {
  record: StoredRecord;
  events: TimelineEvent[];
  approvals: GivenApproval[];
}

type Rows = Knex.QueryBuilder<RecordRecord, RecordRecord[]>;

/** Reads what happened to records, by when they were last written. */
export class HistoryReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Records of a type that were written since an instant, and open older ones. */
  async *since(type: RecordType, instant: Date) {
    const at = instant.getTime();
    yield* this.#pages(at - 1, rows => rows.where({ type }));
    yield* this.#pages(-1, rows =>
      rows.where({ type }).whereNull('closed_at').where('updated_at', '<', at),
    );
  }

  /** Whole records, in the order of the given ones. */
  async whole(records: readonly StoredRecord[]): Promise<WholeRecord[]> {
    const whole: WholeRecord[] = [];
    // One write can be of any number of records.
    for (const some of pieces(records, READ_AT_ONCE)) {
      whole.push(...(await this.#whole(some)));
    }
    return whole;
  }

  async #whole(records: readonly StoredRecord[]): Promise<WholeRecord[]> {
    const ids = records.map(({ id }) => id);
    const events = byRecord(
      await this.#knex<TimelineRecord>('martech_timeline')
        .whereIn('record_id', ids)
        .orderBy(['record_id', 'version']),
      toEvent,
    );
    const approvals = byRecord(
      await this.#knex<ApprovalRecord>('martech_approvals')
        .whereIn('record_id', ids)
        .orderBy(['record_id', 'revision', 'area']),
      toApproval,
    );
    return records.map(record => ({
      record,
      events: events(record.id),
      approvals: approvals(record.id),
    }));
  }

  /** @param after - last change before the first page, milliseconds */
  async *#pages(after: number, narrow: (rows: Rows) => Rows) {
    let last: [number | string, string] = [after, ''];
    for (;;) {
      const rows = await narrow(this.#knex<RecordRecord>(TABLE))
        .whereRaw('(updated_at, id) > (?, ?)', last)
        .orderBy(['updated_at', 'id'])
        .limit(READ_AT_ONCE);
      if (rows.length > 0) yield this.whole(rows.map(fromRow));
      const end = rows.at(-1);
      if (!end || rows.length < READ_AT_ONCE) return;
      last = [end.updated_at, end.id];
    }
  }
}
