import { Knex } from 'knex';
import { numberOf, RecordReader } from '../../governance/records';
import { entityTitle as titleOf } from './entityTitle';
import { RecordViews } from './RecordViews';

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
      record.entityRef && titleOf(this.#knex, record.entityRef),
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
}
