import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { RecordAccess, RecordSight } from '../access/RecordAccess';
import { ListedRecord } from '../domain';
import { KnownRecords } from '../store/KnownRecords';
import { RecordPosition, RecordSelection } from '../store/RecordSelection';
import { MOST_LOOKED_AT, recordSelector } from '../store/recordSelector';
import { asksOpenOnly, OpenPages } from './open/OpenPages';
import { OpenRecords } from './open/OpenRecords';
import { OpenTable } from './open/OpenTable';

const AT_ONCE = 500;
/**
 * How many more to look at so that the rest of a page is among them, if it goes
 * on as it went, and some more, because it hardly ever does.
 */
function nextPiece(
  missing: number,
  so: { found: number; looked: number },
): number {
  if (so.found === 0) return AT_ONCE;
  const expected = (missing * so.looked) / so.found;
  return Math.min(Math.ceil(1.25 * expected) + 10, AT_ONCE);
}

const positionOf = ({ id, value }: RecordPosition): RecordPosition => ({
  id,
  ...(value !== undefined && { value }),
});

/** Some records in order, and where to go on when there are more. */
export interface PageOfRecords {
  records: ListedRecord[];
  next?: RecordPosition;
  /** Open records, where they were read for it. */
  table?: OpenTable;
}

interface Asked {
  after?: RecordPosition;
  /** What cannot be said in SQL: the state as of now. */
  isMeant(record: ListedRecord): boolean;
  limit: number;
  now: Date;
}

/** Reads pages of the records that callers may see. */
export class RecordPages {
  readonly #access: Pick<RecordAccess, 'inSight'>;
  /** Words that many records have; some fifty bytes each. */
  readonly #common = new LRUCache<string, true>({ max: 1_000 });
  readonly #knex: Knex;
  readonly #known: KnownRecords;
  readonly #open: OpenPages;

  constructor(options: {
    access: Pick<RecordAccess, 'inSight'>;
    knex: Knex;
    open: Pick<OpenRecords, 'current'>;
  }) {
    this.#access = options.access;
    this.#knex = options.knex;
    this.#known = new KnownRecords(options.knex);
    this.#open = new OpenPages(options);
  }

  async page(
    selection: RecordSelection,
    sight: RecordSight,
    asked: Asked,
  ): Promise<PageOfRecords> {
    return asksOpenOnly(selection)
      ? this.#open.page(selection, sight, asked)
      : this.#stored(selection, sight, asked);
  }

  /**
   * Open and closed ones, as the database has them in order. Who sees almost
   * nothing, or looks for what hardly ever is, gets a short page and where to go
   * on, rather than a long wait.
   */
  async #stored(
    selection: RecordSelection,
    sight: RecordSight,
    asked: Asked,
  ): Promise<PageOfRecords> {
    const { isMeant, limit } = asked;
    const { isAll } = sight.entities;
    const records: ListedRecord[] = [];
    let { after } = asked;
    const common = this.#common;
    const select = await recordSelector(this.#knex, selection, { common });
    // Mostly enough, where only some are hidden.
    let atOnce = Math.min(isAll ? limit + 1 : 2 * limit, AT_ONCE + 1);
    let looked = 0;
    while (looked < MOST_LOOKED_AT) {
      const { reached, rows } = await select({
        after,
        limit: atOnce,
        now: asked.now.getTime(),
      });
      const known = await this.#known.of(rows);
      const read = rows.flatMap(({ id }) => known.get(id) ?? []);
      const seen = await this.#access.inSight(read.filter(isMeant), sight);
      const shown = new Set(seen);
      for (const row of rows) {
        const record = known.get(row.id);
        if (!record || !shown.has(record)) continue;
        if (records.length === limit) return { records, next: after };
        records.push(record);
        after = positionOf(row);
      }
      after = reached && positionOf(reached);
      // Nothing comes after, or as much was looked at as there is time for.
      if (rows.length < atOnce || records.length === limit) break;
      looked += rows.length;
      const found = records.length;
      atOnce = nextPiece(limit - found, { found, looked });
    }
    return { records, ...(after && { next: after }) };
  }
}
