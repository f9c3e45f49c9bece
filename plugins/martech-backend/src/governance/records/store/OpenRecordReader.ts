import { recordTypes } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { pieces } from '../../../database';
import { Duty, ListedRecord } from '../domain';
import { byRecord } from './byRecord';
import { toDuty } from './eventRows';
import { OpenRecord } from './OpenRecord';
import { fromListedRow, LISTED } from './recordRows';
import { recordsRevision } from './recordsRevision';
import { recordWords } from './recordWords';
import { ApprovalRecord, DutyRecord, RecordRecord } from './tables';

const AT_ONCE = 500;

/** What was written of records: those open now, and the ids of the others. */
export interface OpenChanges {
  open: OpenRecord[];
  closed: string[];
}

/** Reads open records by what was written of them. */
export class OpenRecordReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Of all records: every write raises it, also of whom they wait for. */
  revision(): Promise<number> {
    return recordsRevision(this.#knex);
  }

  /** Type by type, which is how open records are indexed. */
  async *all(): AsyncGenerator<OpenRecord[]> {
    for (const type of recordTypes) {
      let last = '';
      let size: number;
      do {
        const rows = await this.#records()
          .where({ type })
          .whereNull('closed_at')
          .where('id', '>', last)
          .orderBy('id')
          .limit(AT_ONCE)
          .select(...LISTED);
        yield await this.#whole(rows.map(fromListedRow));
        size = rows.length;
        last = rows.at(-1)?.id ?? last;
      } while (size === AT_ONCE);
    }
  }

  /** What was written after a revision of them all. */
  async *changes(since: number): AsyncGenerator<OpenChanges> {
    let last: [number, string] = [since + 1, ''];
    let size: number;
    do {
      const rows = await this.#records()
        .whereRaw('(written, id) > (?, ?)', last)
        .orderBy(['written', 'id'])
        .limit(AT_ONCE)
        .select(...LISTED, 'written');
      const open = rows.filter(row => row.closed_at === null);
      const closed = rows.filter(row => row.closed_at !== null);
      yield {
        open: await this.#whole(open.map(fromListedRow)),
        closed: closed.map(({ id }) => id),
      };
      size = rows.length;
      const end = rows.at(-1);
      if (end) last = [end.written, end.id];
    } while (size === AT_ONCE);
  }

  async count(): Promise<number> {
    const row = await this.#records()
      .whereNull('closed_at')
      .count({ rows: '*' })
      .first();
    return Number(row?.rows ?? 0);
  }

  async ids(): Promise<ReadonlySet<string>> {
    const rows = await this.#records().whereNull('closed_at').select('id');
    return new Set(rows.map(({ id }) => id));
  }

  #records() {
    return this.#knex<RecordRecord>('martech_records');
  }

  async #whole(records: readonly ListedRecord[]): Promise<OpenRecord[]> {
    const whole: OpenRecord[] = [];
    for (const some of pieces(records)) {
      const ids = some.map(({ id }) => id);
      const duties = await this.#duties(ids);
      const deciders = await this.#deciders(ids);
      for (const record of some) {
        whole.push({
          record,
          duties: duties(record.id),
          deciders: deciders(record.id),
          text: recordWords(record)
            .map(word => ` ${word}`)
            .join(''),
        });
      }
    }
    return whole;
  }

  async #duties(ids: readonly string[]): Promise<(id: string) => Duty[]> {
    const rows = await this.#knex<DutyRecord>('martech_record_duties')
      .whereIn('record_id', ids)
      .orderBy(['record_id', 'duty', 'area', 'principal']);
    return byRecord(rows, toDuty);
  }

  async #deciders(ids: readonly string[]): Promise<(id: string) => string[]> {
    const rows = await this.#knex<ApprovalRecord>('martech_approvals')
      .whereIn('record_id', ids)
      .select('record_id', 'by');
    return byRecord(rows, ({ by }) => by);
  }
}
