import { grades } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { pieces } from '../../../database';
import { RecordRecord, TimelineRecord } from '../../records/store/tables';
import { CountedRecord, CountedRecords } from '../domain/countRecords';

const DAY = 86_400_000;
const DONE = ['completed', 'failed', 'rolled-back'];
const FAILED = ['failed', 'rolled-back'];

/** What is read of records beside exceptions. */
export type CountedParts = Pick<
  CountedRecords,
  'changes' | 'records' | 'reviews'
>;

const gradesSchema = z.object({
  impact: z.enum(grades),
  urgency: z.enum(grades),
});

const instant = (value: number | string | null) =>
  value === null ? undefined : Number(value);

type Row = Pick<
  RecordRecord,
  'id' | 'entity_ref' | 'type' | 'state' | 'created_at' | 'closed_at' | 'due_at'
>;

const nothing = (): {
  records: CountedRecord[];
  changes: Map<string, boolean>;
  reviews: CountedParts['reviews'];
} => ({ records: [], changes: new Map(), reviews: { approved: 0 } });

/** Reads what is counted of entities, in four statements for all of them. */
export class CountedRecordReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** By reference; entities without records are missing. */
  async of(
    entityRefs: readonly string[],
    now: number,
  ): Promise<Map<string, CountedParts>> {
    const found = new Map<string, ReturnType<typeof nothing>>();
    const at = (ref: string | null) => {
      const known = found.get(ref ?? '') ?? nothing();
      found.set(ref ?? '', known);
      return known;
    };
    const rows = await this.#recent(entityRefs, now - 365 * DAY);
    const severity = await this.#openIncidents(rows);
    for (const row of rows) {
      at(row.entity_ref).records.push({
        type: row.type,
        state: row.state,
        createdAt: Number(row.created_at),
        closedAt: instant(row.closed_at),
        dueAt: instant(row.due_at),
        ...severity.get(row.id),
      });
    }
    for (const step of await this.#changesDone(entityRefs, now - 90 * DAY)) {
      const { changes } = at(step.entity_ref);
      const failed = FAILED.includes(step.to_state);
      const before = changes.get(step.record_id) ?? false;
      changes.set(step.record_id, before || failed);
    }
    for (const row of await this.#approvedReviews(entityRefs)) {
      at(row.entity_ref).reviews = {
        approved: Number(row.approved),
        lastAt: instant(row.last),
      };
    }
    return new Map(
      [...found].map(([ref, { changes, ...rest }]) => [
        ref,
        {
          ...rest,
          changes: [...changes.values()].map(failed => ({ failed })),
        },
      ]),
    );
  }

  async #recent(entityRefs: readonly string[], closedAfter: number) {
    const rows: Row[] = await this.#knex<RecordRecord>('martech_records')
      .whereIn('entity_ref', entityRefs)
      .where(recent =>
        recent.whereNull('closed_at').orWhere('closed_at', '>', closedAfter),
      )
      .orderBy('id')
      .select(
        'id',
        'entity_ref',
        'type',
        'state',
        'created_at',
        'closed_at',
        'due_at',
      );
    return rows;
  }

  async #openIncidents(rows: readonly Row[]) {
    const open = rows.filter(
      ({ closed_at: closedAt, type }) =>
        type === 'incident' && closedAt === null,
    );
    const found = new Map<string, z.infer<typeof gradesSchema>>();
    for (const some of pieces(open.map(({ id }) => id))) {
      const records = await this.#knex<RecordRecord>('martech_records')
        .whereIn('id', some)
        .select('id', 'fields');
      for (const { fields, id } of records) {
        const read = gradesSchema.safeParse(JSON.parse(fields));
        if (read.success) found.set(id, read.data);
      }
    }
    return found;
  }

  #changesDone(entityRefs: readonly string[], since: number) {
    return this.#knex<TimelineRecord>('martech_timeline')
      .where({ type: 'change' })
      .whereIn('entity_ref', entityRefs)
      .whereIn('to_state', DONE)
      .whereNot('from_state', this.#knex.ref('to_state'))
      .where('at', '>', since)
      .select('record_id', 'entity_ref', 'to_state');
  }

  async #approvedReviews(entityRefs: readonly string[]) {
    const rows: Array<{
      entity_ref: string | null;
      approved: number | string;
      last: number | string | null;
    }> = await this.#knex<RecordRecord>('martech_records')
      .where({ type: 'review', state: 'approved' })
      .whereIn('entity_ref', entityRefs)
      .groupBy('entity_ref')
      .select('entity_ref')
      .count({ approved: '*' })
      .max({ last: 'closed_at' });
    return rows;
  }
}
