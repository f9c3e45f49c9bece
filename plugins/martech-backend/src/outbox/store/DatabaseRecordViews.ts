import { Knex } from 'knex';
import { z } from 'zod';
import { numberOf, RecordReader } from '../../governance/records';
import { nameOfRef } from '../domain/words';
import { RecordViews } from './RecordViews';

const contentSchema = z.object({ row: z.object({ title: z.string() }) });

/** Puts a record together with what a message about it says besides. */
export class DatabaseRecordViews implements RecordViews {
  readonly #knex: Knex;
  readonly #records: RecordReader;

  constructor(knex: Knex, records: RecordReader) {
    this.#knex = knex;
    this.#records = records;
  }

  async read(id: string, version?: number) {
    const record = await this.#records.byId(id);
    if (!record) return undefined;
    const [duties, approvals, timeline, entityTitle] = await Promise.all([
      this.#records.dutiesOf([id]),
      this.#records.approvalsOf(id),
      this.#records.timelineOf(id),
      this.#titleOf(record.entityRef),
    ]);
    return {
      record,
      number: numberOf(record),
      duties: duties.get(id) ?? [],
      approvedBy: approvals
        .filter(given => given.revision === record.revision)
        .filter(({ verdict }) => verdict === 'approve')
        .map(({ by }) => by),
      comment: timeline.find(event => event.version === version)?.comment,
      entityTitle,
    };
  }

  async #titleOf(entityRef: string | undefined) {
    if (entityRef === undefined) return undefined;
    const rows: Array<{ content: string }> = await this.#knex(
      'martech_entities',
    )
      .where({ entity_ref: entityRef })
      .select('content');
    const [text] = rows.map(({ content }) => content);
    const known = contentSchema.safeParse(text && JSON.parse(text));
    return known.data?.row.title ?? nameOfRef(entityRef);
  }
}
