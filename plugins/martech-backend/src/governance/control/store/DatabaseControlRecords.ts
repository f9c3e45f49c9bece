import { Knex } from 'knex';
import { RecordRecord } from '../../records/store/tables';
import { ExceptionView } from '../domain/ExceptionView';
import { ControlRecords } from './ControlRecords';
import { recordsRevision } from '../../records/store/recordsRevision';
import { EXCEPTION_COLUMNS, toExceptionView } from './toExceptionView';

const TABLE = 'martech_records';
const READ_AT_ONCE = 500;

function* pieces<T>(items: readonly T[]) {
  for (let at = 0; at < items.length; at += READ_AT_ONCE) {
    yield items.slice(at, at + READ_AT_ONCE);
  }
}

/** Records in the plugin's database. */
export class DatabaseControlRecords implements ControlRecords {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  revision() {
    return recordsRevision(this.#knex);
  }

  async changed(since: number, until: number) {
    const records: Array<Pick<RecordRecord, 'entity_ref'>> =
      await this.#knex<RecordRecord>(TABLE)
        .where('written', '>', since)
        .where('written', '<=', until)
        .whereNotNull('entity_ref')
        .distinct('entity_ref');
    return records.flatMap(record => record.entity_ref ?? []);
  }

  async exceptions(entityRefs: readonly string[], expiredAfter: number) {
    const found = new Map<string, ExceptionView[]>();
    for (const some of pieces(entityRefs)) {
      const records = await this.#of('exception', some)
        .where(matters =>
          matters
            .whereNull('closed_at')
            .orWhere(ended =>
              ended
                .where('state', 'expired')
                .where('closed_at', '>', expiredAfter),
            ),
        )
        .orderBy('id')
        .select(...EXCEPTION_COLUMNS);
      for (const record of records) {
        const view = toExceptionView(record);
        const ref = record.entity_ref ?? '';
        if (view) found.set(ref, [...(found.get(ref) ?? []), view]);
      }
    }
    return found;
  }

  async reviewed(entityRefs: readonly string[]) {
    const found = new Set<string>();
    for (const some of pieces(entityRefs)) {
      const records: Array<Pick<RecordRecord, 'entity_ref'>> = await this.#of(
        'review',
        some,
      )
        .where('state', 'approved')
        .distinct('entity_ref');
      for (const record of records) found.add(record.entity_ref ?? '');
    }
    return found;
  }

  async openIncidents(ids: readonly string[]) {
    const found = new Set<string>();
    for (const some of pieces(ids)) {
      const records = await this.#knex<RecordRecord>(TABLE)
        .whereIn('id', some)
        .where({ type: 'incident' })
        .whereNull('closed_at')
        .select('id');
      for (const { id } of records) found.add(id);
    }
    return found;
  }

  #of(type: RecordRecord['type'], entityRefs: readonly string[]) {
    return this.#knex<RecordRecord>(TABLE)
      .where({ type })
      .whereIn('entity_ref', entityRefs);
  }
}
