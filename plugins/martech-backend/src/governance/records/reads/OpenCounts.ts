import {
  machines,
  OpenRecordCounts,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { applyCriteria } from '../access/RecordFilter';
import { principalsOf, RecordSight } from '../access/RecordAccess';
import { StoredRecord } from '../domain';
import { fromRow } from '../store/recordRows';
import { RecordReader } from '../store/RecordReader';
import { RecordRecord } from '../store/tables';

/** Open records of one entity that are in one state. */
interface Counted {
  entity_ref: string | null;
  type: RecordType;
  state: string;
  records: number | string;
  overdue: number | string | null;
}

/** Whether something is overdue changes without a write. */
const LIFETIME = 5_000;

/** Counts open records; what is closed is never looked at. */
export class OpenCounts {
  readonly #options: {
    knex: Knex;
    reader: Pick<RecordReader, 'revision'>;
    stateOf(record: StoredRecord, now: Date): string;
  };
  #kept?: { revision: number; until: number; rows: Counted[] };

  constructor(options: {
    knex: Knex;
    reader: Pick<RecordReader, 'revision'>;
    stateOf(record: StoredRecord, now: Date): string;
  }) {
    this.#options = options;
  }

  async of(sight: RecordSight, now: Date): Promise<OpenRecordCounts['types']> {
    const all = sight.where
      ? await this.#count(now, sight)
      : await this.#everybodys(now);
    const { entities } = sight;
    const rows = entities.isAll
      ? all
      : [
          ...all.filter(
            ({ entity_ref: ref }) => ref === null || entities.row(ref),
          ),
          ...(await this.#ownHidden(now, sight)),
        ];
    return recordTypes.map(type => total(type, rows));
  }

  async #everybodys(now: Date): Promise<Counted[]> {
    const revision = await this.#options.reader.revision();
    const kept = this.#kept;
    const isFresh = kept && Math.abs(now.getTime() - kept.until) < LIFETIME;
    if (kept && isFresh && kept.revision === revision) return kept.rows;
    const rows = await this.#count(now);
    this.#kept = { revision, until: now.getTime(), rows };
    return rows;
  }

  #open(sight?: Pick<RecordSight, 'where'>) {
    const query = this.#options
      .knex<RecordRecord>('martech_records')
      .whereNull('closed_at');
    if (sight?.where) applyCriteria(query, sight.where);
    return query;
  }

  async #count(now: Date, sight?: RecordSight): Promise<Counted[]> {
    const { knex } = this.#options;
    const time = now.getTime();
    const rows: Counted[] = await this.#open(sight)
      .where(still => still.whereNull('next_at').orWhere('next_at', '>', time))
      .groupBy('entity_ref', 'type', 'state')
      .select('entity_ref', 'type', 'state')
      .count({ records: '*' })
      .select({
        overdue: knex.raw('sum(case when due_at < ? then 1 else 0 end)', [
          time,
        ]),
      });
    const due = await this.#open(sight).where('next_at', '<=', time);
    return [...rows, ...this.#asOfNow(due, now)];
  }

  /** Records of hidden entities in which the caller takes part. */
  async #ownHidden(now: Date, sight: RecordSight): Promise<Counted[]> {
    const { doer, entities } = sight;
    const rows = await this.#open(sight).where(part => {
      void part
        .where({ requested_by: doer.ref })
        .orWhereIn('id', duties =>
          duties
            .select('record_id')
            .from('martech_record_duties')
            .whereIn('principal', principalsOf(doer)),
        )
        .orWhereIn('id', given =>
          given
            .select('record_id')
            .from('martech_approvals')
            .where({ by: doer.ref }),
        );
    });
    const hidden = rows.filter(
      ({ entity_ref: ref }) => ref !== null && !entities.row(ref),
    );
    return this.#asOfNow(hidden, now);
  }

  /** One by one, in the state that each has before the clock comes by. */
  #asOfNow(rows: readonly RecordRecord[], now: Date): Counted[] {
    return rows.map(fromRow).flatMap((record): Counted[] => {
      const state = this.#options.stateOf(record, now);
      const { dueAt, entityRef, type } = record;
      if (machines[type].closed.includes(state)) return [];
      const overdue = dueAt !== undefined && dueAt < now ? 1 : 0;
      return [
        { entity_ref: entityRef ?? null, type, state, records: 1, overdue },
      ];
    });
  }
}

function total(
  type: RecordType,
  rows: readonly Counted[],
): OpenRecordCounts['types'][number] {
  const states: Record<string, number> = {};
  let open = 0;
  let overdue = 0;
  for (const row of rows) {
    if (row.type === type) {
      const records = Number(row.records);
      states[row.state] = (states[row.state] ?? 0) + records;
      open += records;
      overdue += Number(row.overdue ?? 0);
    }
  }
  return { type, open, overdue, states };
}
