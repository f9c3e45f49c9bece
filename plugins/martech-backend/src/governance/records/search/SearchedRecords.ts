import {
  FoundRecords,
  RecordDocument,
  RecordDocuments,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import { RecordAccess } from '../access/RecordAccess';
import { EntitiesInSight } from '../access/EntitiesInSight';
import { numberOf, StoredRecord } from '../domain';
import { RecordRows } from '../reads/RecordRows';
import { RecordReader } from '../store/RecordReader';
import { searchText } from './searchText';

interface SearchedRecordsOptions {
  access: Pick<RecordAccess, 'sightOf' | 'visible'>;
  clock: Clock;
  knex: Knex;
  reader: Pick<RecordReader, 'byIds'>;
  rows: RecordRows;
}

/** Records as Backstage's search keeps and finds them. */
export class SearchedRecords {
  readonly #options: SearchedRecordsOptions;

  constructor(options: SearchedRecordsOptions) {
    this.#options = options;
  }

  /** All of them in the order of their ids, for the service that indexes them. */
  async documents(
    { after, limit }: { after: string; limit: number },
    caller: Caller,
  ): Promise<RecordDocuments> {
    const { access, clock, knex, reader } = this.#options;
    const rows: Array<{ id: string }> = await knex('martech_records')
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .select('id');
    const ids = rows.map(({ id }) => id);
    const { entities } = await access.sightOf(caller);
    const byId = new Map(
      (await reader.byIds(ids)).map(record => [record.id, record]),
    );
    const now = clock.now();
    return {
      items: ids.flatMap(id => {
        const record = byId.get(id);
        return record ? [this.#document(record, entities, now)] : [];
      }),
      ...(ids.length === limit && { nextAfter: ids.at(-1) }),
    };
  }

  /** Those of some that the caller may see, as they stand now. */
  async found(ids: readonly string[], caller: Caller): Promise<FoundRecords> {
    const { access, clock, reader, rows } = this.#options;
    const sight = await access.sightOf(caller);
    const records = await reader.byIds([...new Set(ids)]);
    const visible = await access.visible(records, sight);
    return {
      items: await rows.show(visible, { ...sight, now: clock.now() }),
      isAll: sight.entities.isAll && !sight.where,
    };
  }

  #document(
    record: StoredRecord,
    entities: EntitiesInSight,
    now: Date,
  ): RecordDocument {
    const { entityRef, id, title, type } = record;
    const row = entityRef === undefined ? undefined : entities.row(entityRef);
    return {
      id,
      number: numberOf(record),
      recordType: type,
      title,
      text: searchText(record),
      state: this.#options.rows.stateOf(record, now),
      ...(entityRef !== undefined && { entityRef }),
      ...(row && { entityTitle: row.title }),
    };
  }
}
