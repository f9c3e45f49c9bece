import { Knex } from 'knex';
import { toDuty } from '../../records/store/eventRows';
import { DutyRecord } from '../../records/store/tables';
import {
  InboxOwner,
  InboxPosition,
  InboxStore,
  WaitingRecord,
} from './InboxStore';

/** Narrows a query over `martech_records`. */
export type NarrowRecords = (query: Knex.QueryBuilder) => Knex.QueryBuilder;

/** Days in which something without a date should be done. */
const PATIENCE = 5 * 24 * 60 * 60 * 1_000;

/** What ends later than it should be decided does not wait until then. */
const BY = `min(case
  when r.due_at is null then d.since + ${PATIENCE}
  when d.duty = 'act' then r.due_at
  when r.due_at < d.since + ${PATIENCE} then r.due_at
  else d.since + ${PATIENCE} end)`;

interface WaitingRow {
  id: string;
  by: number | string;
}

/** The inbox in the plugin's database. */
export class DatabaseInboxStore implements InboxStore<NarrowRecords> {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(
    owner: InboxOwner,
    options: { after?: InboxPosition; limit: number; narrow?: NarrowRecords },
  ) {
    const { after, limit, narrow } = options;
    const query = this.#knex
      .from(this.#waiting(owner, narrow).as('w'))
      .orderBy(['w.by', 'w.id'])
      .limit(limit)
      .select<WaitingRow[]>('w.id', 'w.by');
    if (after) {
      void query.where(later =>
        later
          .where('w.by', '>', after.by)
          .orWhere(same =>
            same.where('w.by', after.by).where('w.id', '>', after.id),
          ),
      );
    }
    return this.#withDuties(owner, await query);
  }

  async count(owner: InboxOwner, narrow?: NarrowRecords) {
    const row = await this.#knex
      .from(this.#waiting(owner, narrow).as('w'))
      .count({ records: '*' })
      .first();
    return Number(row?.records ?? 0);
  }

  #waiting(owner: InboxOwner, narrow?: NarrowRecords) {
    const query = this.#duties(owner)
      .join('martech_records as r', 'r.id', 'd.record_id')
      .whereNull('r.closed_at')
      // Who asked never decides, not as one of a group either.
      .whereNot(own =>
        own.where('d.duty', 'decide').where('r.requested_by', owner.ref),
      )
      .groupBy('r.id')
      .select('r.id', this.#knex.raw(`${BY} as "by"`));
    if (!narrow) return query;
    const readable = narrow(this.#knex('martech_records').select('id'));
    return query.whereIn('r.id', readable);
  }

  #duties({ principals }: InboxOwner) {
    return this.#knex
      .from('martech_record_duties as d')
      .whereIn('d.principal', [...principals]);
  }

  async #withDuties(
    owner: InboxOwner,
    rows: WaitingRow[],
  ): Promise<WaitingRecord[]> {
    const ids = rows.map(({ id }) => id);
    const duties: DutyRecord[] = await this.#duties(owner)
      .whereIn('d.record_id', ids)
      .orderBy(['d.record_id', 'd.area', 'd.principal'])
      .select('d.*');
    return rows.map(({ id, by }) => ({
      id,
      by: Number(by),
      duties: duties.filter(duty => duty.record_id === id).map(toDuty),
    }));
  }
}
