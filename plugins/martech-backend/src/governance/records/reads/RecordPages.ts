import { RecordAccess, RecordSight } from '../access/RecordAccess';
import { StoredRecord } from '../domain';
import { fromRow } from '../store/recordRows';
import { RecordPosition, RecordSelection } from '../store/RecordSelection';
import { positionIn } from '../store/recordOrder';
import { selectRecords } from '../store/selectRecords';
import { Knex } from 'knex';

const AT_ONCE = 500;
/** Who sees almost nothing gets a short page rather than a long wait. */
const MOST_BATCHES = 20;

/** Some records in order, and where to go on when there are more. */
export interface PageOfRecords {
  records: StoredRecord[];
  next?: RecordPosition;
}

/** Reads pages of the records that callers may see. */
export class RecordPages {
  readonly #access: Pick<RecordAccess, 'inSight'>;
  readonly #knex: Knex;

  constructor(options: { access: Pick<RecordAccess, 'inSight'>; knex: Knex }) {
    this.#access = options.access;
    this.#knex = options.knex;
  }

  /** @param isMeant - what cannot be said in SQL: the state as of now */
  async page(
    selection: RecordSelection,
    sight: RecordSight,
    asked: {
      after?: RecordPosition;
      isMeant(record: StoredRecord): boolean;
      limit: number;
      now: Date;
    },
  ): Promise<PageOfRecords> {
    const { isMeant, limit } = asked;
    const { isAll } = sight.entities;
    const records: StoredRecord[] = [];
    let { after } = asked;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      // Mostly enough, where only some are hidden.
      const first = isAll ? limit + 1 : 2 * limit;
      const atOnce = batch === 0 ? Math.min(first, AT_ONCE + 1) : AT_ONCE;
      const rows = await selectRecords(this.#knex, selection, {
        after,
        limit: atOnce,
        now: asked.now.getTime(),
      });
      const found = new Map(rows.map(row => [row.id, row]));
      const meant = rows.map(fromRow).filter(isMeant);
      for (const record of await this.#access.inSight(meant, sight)) {
        if (records.length === limit) return { records, next: after };
        records.push(record);
        const row = found.get(record.id);
        if (row) after = positionIn(selection, row);
      }
      const last = rows.at(-1);
      if (!last || rows.length < atOnce) return { records };
      after = positionIn(selection, last);
      if (records.length === limit) return { records, next: after };
    }
    return { records, next: after };
  }
}
