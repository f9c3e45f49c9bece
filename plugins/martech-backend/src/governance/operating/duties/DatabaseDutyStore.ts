import { recordTypes } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { insertRows } from '../../../database';
import { Outbox } from '../../../outbox';
import { StoredRecord } from '../../records/domain';
import { fromDuty, toApproval, toDuty } from '../../records/store/eventRows';
import { nextRecordsRevision } from '../../records/store/nextRecordsRevision';
import { fromRow } from '../../records/store/recordRows';
import {
  ApprovalRecord,
  DutyRecord,
  RecordRecord,
} from '../../records/store/tables';
import { handOver } from '../domain/handOver';
import { DutyChange, DutyStore, OpenRecord } from './DutyStore';

const AT_ONCE = 200;
const COLUMNS = [
  'record_id',
  'principal',
  'duty',
  'area',
  'via',
  'since',
] as const;

function* pieces<T>(items: readonly T[]) {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    yield items.slice(start, start + AT_ONCE);
  }
}

/** Rows of some records, by the record. */
function byRecord<R extends { record_id: string }>(rows: readonly R[]) {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const same = groups.get(row.record_id);
    if (same) same.push(row);
    else groups.set(row.record_id, [row]);
  }
  return (id: string): R[] => groups.get(id) ?? [];
}

/** Duties in the plugin's database. */
export class DatabaseDutyStore implements DutyStore {
  readonly #knex: Knex;
  readonly #outbox: Outbox;

  /** @param outbox - tells those to whom a duty moves */
  constructor(knex: Knex, outbox: Outbox) {
    this.#knex = knex;
    this.#outbox = outbox;
  }

  async openOf(entityRefs: readonly string[]) {
    const found: OpenRecord[] = [];
    for (const some of pieces([...new Set(entityRefs)])) {
      const rows = await this.#open().whereIn('entity_ref', some);
      found.push(...(await this.#whole(rows.map(fromRow))));
    }
    return found;
  }

  async *open() {
    // Type by type, which is how open records are indexed.
    for (const type of recordTypes) {
      let last = '';
      let rows: RecordRecord[];
      do {
        rows = await this.#open()
          .where({ type })
          .where('id', '>', last)
          .orderBy('id')
          .limit(AT_ONCE);
        last = rows.at(-1)?.id ?? last;
        if (rows.length > 0) yield await this.#whole(rows.map(fromRow));
      } while (rows.length === AT_ONCE);
    }
  }

  async replace(changes: readonly DutyChange[], now: Date) {
    let replaced = 0;
    for (const some of pieces(changes)) {
      replaced += await this.#knex.transaction(trx =>
        this.#replace(trx, some, now),
      );
    }
    return replaced;
  }

  async naming(refs: readonly string[]) {
    const naming = new Set<string>();
    for (const some of pieces(refs)) {
      const rows: Array<{ entity_ref: string }> = await this.#knex
        .from('martech_entity_links as l')
        .join('martech_entities as e', 'e.id', 'l.id')
        .where('l.link', 'refers')
        .whereIn('l.target_ref', some)
        .select('e.entity_ref');
      for (const row of rows) naming.add(row.entity_ref);
    }
    return [...naming];
  }

  #open() {
    return this.#knex<RecordRecord>('martech_records').whereNull('closed_at');
  }

  async #whole(records: StoredRecord[]): Promise<OpenRecord[]> {
    const ids = records.map(({ id }) => id);
    const approvals = byRecord(
      await this.#knex<ApprovalRecord>('martech_approvals').whereIn(
        'record_id',
        ids,
      ),
    );
    const duties = byRecord(
      await this.#knex<DutyRecord>('martech_record_duties').whereIn(
        'record_id',
        ids,
      ),
    );
    return records.map(record => ({
      record,
      approvals: approvals(record.id).map(toApproval),
      duties: duties(record.id).map(toDuty),
    }));
  }

  /** What a step wrote meanwhile is newer than what was worked out. */
  async #replace(
    trx: Knex.Transaction,
    changes: readonly DutyChange[],
    now: Date,
  ) {
    const ids = changes.map(({ record }) => record.id);
    const rows = await trx<RecordRecord>('martech_records')
      .whereIn('id', ids)
      .orderBy('id')
      .select('id', 'version')
      .forUpdate();
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    const standing = changes.filter(
      ({ record }) => versions.get(record.id) === record.version,
    );
    await trx<DutyRecord>('martech_record_duties')
      .whereIn(
        'record_id',
        standing.map(({ record }) => record.id),
      )
      .delete();
    await insertRows(
      trx,
      { table: 'martech_record_duties', columns: COLUMNS },
      standing.flatMap(({ duties, record }) =>
        duties.map(duty => fromDuty(record.id, duty)),
      ),
    );
    await nextRecordsRevision(
      trx,
      standing.map(({ record }) => record.id),
    );
    const told = standing.filter(({ news }) => news.length > 0);
    await this.#outbox.add(
      trx,
      ...told.map(({ news, record }) => handOver(record, news, now)),
    );
    return standing.length;
  }
}
