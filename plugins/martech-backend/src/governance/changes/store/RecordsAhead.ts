import { Knex } from 'knex';
import { numberOf, StoredRecord } from '../../records';
import { later } from '../../records/domain/days';
import { fromRow } from '../../records/store/recordRows';
import { RecordRecord } from '../../records/store/tables';
import { Freeze } from '../domain/Freeze';
import { Period } from '../domain/Period';
import { PlannedChange } from '../domain/PlannedChange';

const TABLE = 'martech_records';
/** More than can be looked through; of so many at once no collision is news. */
const MOST_CHANGES = 2_000;
const MOST_FREEZES = 500;
const MOST_INCIDENTS = 100;
const MOMENT = 1;

/** A freeze with what it is about. */
export interface StoredFreeze extends Freeze {
  entityRef?: string;
  scope: unknown;
}

const isMajor = ({ fields }: StoredRecord) =>
  fields.priority === 'P1' || fields.priority === 'P2';

const toPlanned = (
  row: Pick<
    RecordRecord,
    'id' | 'number' | 'title' | 'entity_ref' | 'starts_at' | 'ends_at'
  >,
): PlannedChange => ({
  id: row.id,
  number: numberOf({ type: 'change', number: row.number }),
  title: row.title,
  entityRef: row.entity_ref ?? '',
  startsAt: new Date(Number(row.starts_at)),
  endsAt: new Date(Number(row.ends_at)),
});

/**
 * Records that are on or ahead. What is over is never read: the indexes hold
 * open records only, by when they end.
 */
export class RecordsAhead {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Freezes that are not over. */
  async freezes(now: Date): Promise<StoredFreeze[]> {
    const rows = await this.#open('freeze')
      .where('ends_at', '>', now.getTime())
      .orderBy('ends_at')
      .limit(MOST_FREEZES);
    return rows.map(fromRow).flatMap(({ window, ...freeze }) =>
      window
        ? [
            {
              ...window,
              id: freeze.id,
              number: numberOf(freeze),
              title: freeze.title,
              ...(freeze.entityRef && { entityRef: freeze.entityRef }),
              scope: freeze.fields.scope,
            },
          ]
        : [],
    );
  }

  /** Changes that are asked for, planned or under way in a period. */
  async changes(period: Period, now: Date): Promise<PlannedChange[]> {
    const { startsAt, endsAt } = period;
    const planned = await this.#changes()
      .where('ends_at', '>', startsAt.getTime())
      .where('starts_at', '<', endsAt.getTime())
      .orderBy('ends_at');
    if (startsAt > now) return planned.map(toPlanned);
    // What takes longer than planned is on as long as nobody says it is done.
    const running = await this.#changes()
      .where('state', 'in-progress')
      .orderBy('id');
    const late = running
      .map(toPlanned)
      .filter(change => change.endsAt <= startsAt);
    return [
      ...planned.map(toPlanned),
      ...late.map(change => ({ ...change, endsAt: later(now, MOMENT) })),
    ];
  }

  /** Open incidents of P1 and P2, the oldest first. */
  async majorIncidents(entityRef: string): Promise<StoredRecord[]> {
    const rows = await this.#open('incident')
      .where('entity_ref', entityRef)
      .orderBy('id')
      .limit(MOST_INCIDENTS);
    return rows.map(fromRow).filter(isMajor);
  }

  /** Without the fields, which may name a thousand entities. */
  #changes() {
    return this.#open('change')
      .limit(MOST_CHANGES)
      .select('id', 'number', 'title', 'entity_ref', 'starts_at', 'ends_at');
  }

  #open(type: StoredRecord['type']) {
    return this.#knex<RecordRecord>(TABLE)
      .where('type', type)
      .whereNull('closed_at');
  }
}
