import {
  machines,
  OpenRecordCounts,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { EntitiesInSight } from '../access/EntitiesInSight';
import { applyCriteria } from '../access/RecordFilter';
import { RecordSight } from '../access/RecordAccess';
import { ListedRecord } from '../domain';
import { Horizon } from '../domain/Horizon';
import { isOpenInSight } from './open/isOpenInSight';
import { OpenRecords } from './open/OpenRecords';
import { OpenTable } from './open/OpenTable';

type Count = OpenRecordCounts['types'][number];

/** Of those who look at what is open; the others count anew. */
const MOST_PEOPLE = 200;

/** What was counted for somebody, and how long it is so if nothing is written. */
interface Counted {
  table: OpenTable;
  version: number;
  from: number;
  until: number;
  counts: Count[];
}

const isStill = (known: Counted, table: OpenTable, now: number) =>
  known.table === table &&
  known.version === table.version &&
  known.from <= now &&
  now < known.until;

/** Counts open records; what is closed is never looked at. */
export class OpenCounts {
  readonly #options: {
    knex: Knex;
    open: Pick<OpenRecords, 'current'>;
    stateOf(record: ListedRecord, now: Date): string;
  };
  readonly #counted = new WeakMap<EntitiesInSight, LRUCache<string, Counted>>();

  constructor(options: {
    knex: Knex;
    open: Pick<OpenRecords, 'current'>;
    stateOf(record: ListedRecord, now: Date): string;
  }) {
    this.#options = options;
  }

  async of(sight: RecordSight, now: Date): Promise<Count[]> {
    const permitted = await this.#permitted(sight);
    const table = await this.#options.open.current();
    if (permitted) return this.#count({ permitted, sight, table }, now).counts;
    const { doer, entities } = sight;
    const people =
      this.#counted.get(entities) ?? new LRUCache({ max: MOST_PEOPLE });
    this.#counted.set(entities, people);
    const owner = entities.isAll ? '' : [doer.ref, ...doer.groups].join(' ');
    const known = people.get(owner);
    if (known && isStill(known, table, now.getTime())) return known.counts;
    const counted = this.#count({ sight, table }, now);
    people.set(owner, counted);
    return counted.counts;
  }

  #count(
    {
      permitted,
      sight,
      table,
    }: {
      permitted?: ReadonlySet<string>;
      sight: RecordSight;
      table: OpenTable;
    },
    now: Date,
  ): Counted {
    const horizon = new Horizon(now.getTime());
    const isInSight = isOpenInSight(sight);
    const counts = new Map(
      recordTypes.map((type): [RecordType, Count] => [
        type,
        { type, open: 0, overdue: 0, states: {} },
      ]),
    );
    for (const open of table.all()) {
      const { record } = open;
      const count = counts.get(record.type);
      const isOut = permitted?.has(record.id) === false || !isInSight(open);
      if (count && !isOut) this.#add(count, record, { horizon, now });
    }
    return {
      table,
      version: table.version,
      from: now.getTime(),
      until: horizon.until,
      counts: [...counts.values()],
    };
  }

  #add(
    count: Count,
    record: ListedRecord,
    { horizon, now }: { horizon: Horizon; now: Date },
  ) {
    const { dueAt, nextAt, type } = record;
    // Only what the clock has to do with can be in another state by now.
    const isDue = nextAt !== undefined && nextAt <= now;
    const state = isDue ? this.#options.stateOf(record, now) : record.state;
    if (nextAt) horizon.note(nextAt.getTime());
    if (machines[type].closed.includes(state)) return;
    count.open += 1;
    if (dueAt) {
      horizon.note(dueAt.getTime());
      // Overdue from the moment after.
      horizon.note(dueAt.getTime() + 1);
    }
    if (dueAt && dueAt < now) count.overdue += 1;
    count.states[state] = (count.states[state] ?? 0) + 1;
  }

  /** Ids that a policy leaves; undefined: it hides none. */
  async #permitted({ where }: RecordSight): Promise<Set<string> | undefined> {
    if (!where) return undefined;
    const open = this.#options.knex('martech_records').whereNull('closed_at');
    const rows: Array<{ id: string }> = await applyCriteria(open, where).select(
      'id',
    );
    return new Set(rows.map(({ id }) => id));
  }
}
