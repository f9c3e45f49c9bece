import { Knex } from 'knex';
import { Duty, GivenApproval, StoredRecord, TimelineEvent } from '../domain';
import { toApproval, toDuty, toEvent } from './eventRows';
import { fromRow } from './recordRows';
import { RecordReader } from './RecordReader';
import { recordsRevision } from './recordsRevision';
import {
  ApprovalRecord,
  DutyRecord,
  RecordLinkRecord,
  RecordRecord,
  TimelineRecord,
} from './tables';

const TABLE = 'martech_records';
/** SQLite takes many more values, a statement stays readable. */
const AT_ONCE = 500;

function* chunks<T>(values: readonly T[]) {
  for (let at = 0; at < values.length; at += AT_ONCE) {
    yield values.slice(at, at + AT_ONCE);
  }
}

/** Reads from the plugin's database. */
export class DatabaseRecordReader implements RecordReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async byId(id: string) {
    const row = await this.#knex<RecordRecord>(TABLE).where({ id }).first();
    return row && fromRow(row);
  }

  async byIds(ids: readonly string[]) {
    const records: StoredRecord[] = [];
    for (const some of chunks(ids)) {
      const rows = await this.#knex<RecordRecord>(TABLE).whereIn('id', some);
      records.push(...rows.map(fromRow));
    }
    return records;
  }

  async openOf(entityRefs: readonly string[]) {
    const records: StoredRecord[] = [];
    for (const some of chunks(entityRefs)) {
      const rows = await this.#knex<RecordRecord>(TABLE)
        .whereNull('closed_at')
        .whereIn('entity_ref', some)
        .orderBy('id');
      records.push(...rows.map(fromRow));
    }
    return records;
  }

  async due(now: Date, limit: number) {
    const rows = await this.#knex<RecordRecord>(TABLE)
      .where('next_at', '<=', now.getTime())
      .orderBy(['next_at', 'id'])
      .limit(limit);
    return rows.map(fromRow);
  }

  async changesSince(since: number, limit: number) {
    const rows = await this.#knex<RecordRecord>(TABLE)
      .where('written', '>', since)
      .orderBy(['written', 'id'])
      .limit(limit);
    const last = rows.at(-1)?.written ?? since;
    // The others of the last write: it is told as a whole.
    const rest =
      rows.length < limit
        ? []
        : await this.#knex<RecordRecord>(TABLE)
            .where({ written: last })
            .whereNotIn(
              'id',
              rows.map(({ id }) => id),
            );
    return { records: [...rows, ...rest].map(fromRow), revision: last };
  }

  revision() {
    return recordsRevision(this.#knex);
  }

  async approvalsOf(id: string): Promise<GivenApproval[]> {
    const rows = await this.#knex<ApprovalRecord & { id: number }>(
      'martech_approvals',
    )
      .where({ record_id: id })
      .orderBy('id');
    return rows.map(toApproval);
  }

  async timelineOf(id: string): Promise<TimelineEvent[]> {
    const rows = await this.#knex<TimelineRecord>('martech_timeline')
      .where({ record_id: id })
      .orderBy('version');
    return rows.map(toEvent);
  }

  async dutiesOf(ids: readonly string[]) {
    const duties = new Map(ids.map((id): [string, Duty[]] => [id, []]));
    for (const some of chunks(ids)) {
      const rows = await this.#knex<DutyRecord>('martech_record_duties')
        .whereIn('record_id', some)
        .orderBy(['record_id', 'duty', 'area', 'principal']);
      for (const row of rows) duties.get(row.record_id)?.push(toDuty(row));
    }
    return duties;
  }

  async relatedTo(id: string) {
    const rows = await this.#knex<RecordLinkRecord>('martech_record_links')
      .where({ from_id: id })
      .orWhere({ to_id: id })
      .orderBy(['from_id', 'to_id', 'relation']);
    return rows.map(row =>
      row.from_id === id
        ? { id: row.to_id, relation: row.relation, direction: 'to' as const }
        : {
            id: row.from_id,
            relation: row.relation,
            direction: 'from' as const,
          },
    );
  }
}
