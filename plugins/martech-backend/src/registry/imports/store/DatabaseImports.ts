import { Entity } from '@backstage/catalog-model';
import { ImportOutcome } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { pieces, skipLocked } from '../../../database';
import {
  Idempotency,
  OnceKey,
} from '../../../governance/records/store/Idempotency';
import { Outbox } from '../../../outbox';
import { StoredImport, StoredRow } from '../domain/StoredImport';
import { createdEntities } from './createdEntities';
import { fromImport, fromRow, toImport, toRow } from './importRows';
import { ImportRecord, RowRecord } from './tables';
import { keepTurn } from './turns';

const TABLE = 'martech_registry_imports';
const ROWS = 'martech_registry_import_rows';
const WORKING: Array<StoredImport['state']> = ['checking', 'applying'];
/** So many rows of ten values fit into a statement of SQLite. */
const INSERT_AT_ONCE = 500;

/** How far an import is. */
export interface ImportProgress {
  counts: Partial<Record<ImportOutcome, number>>;
  looked: number;
  applied: number;
}

/** Imports and their rows in the plugin's database. */
export class DatabaseImports {
  readonly #idempotency: Idempotency;
  readonly #knex: Knex;
  readonly #outbox: Outbox;

  constructor(options: {
    idempotency: Idempotency;
    knex: Knex;
    outbox: Outbox;
  }) {
    this.#idempotency = options.idempotency;
    this.#knex = options.knex;
    this.#outbox = options.outbox;
  }

  async byId(id: string): Promise<StoredImport | undefined> {
    const row = await this.#knex<ImportRecord>(TABLE).where({ id }).first();
    return row && toImport(row);
  }

  async create(
    one: StoredImport,
    rows: readonly StoredRow[],
    once?: OnceKey,
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      if (once) {
        const what = { recordId: one.id, now: one.createdAt };
        await this.#idempotency.note(trx, once, what);
      }
      await trx<ImportRecord>(TABLE).insert(fromImport(one));
      for (const some of pieces(rows, INSERT_AT_ONCE)) {
        await trx<RowRecord>(ROWS).insert(
          some.map(row => fromRow(one.id, row)),
        );
      }
    });
  }

  async progress(id: string): Promise<ImportProgress> {
    const rows: Array<{
      outcome: ImportOutcome | null;
      applied: boolean | number;
      count: number | string;
    }> = await this.#knex(ROWS)
      .where({ import_id: id })
      .groupBy('outcome', 'applied')
      .select('outcome', 'applied')
      .count({ count: '*' });
    const progress: ImportProgress = { counts: {}, looked: 0, applied: 0 };
    for (const { applied, count, outcome } of rows) {
      if (outcome) {
        const before = progress.counts[outcome] ?? 0;
        progress.counts[outcome] = before + Number(count);
        progress.looked += Number(count);
        if (applied) progress.applied += Number(count);
      }
    }
    return progress;
  }

  async page(
    id: string,
    options: { after: number; limit: number; outcome?: ImportOutcome },
  ): Promise<StoredRow[]> {
    const query = this.#knex<RowRecord>(ROWS)
      .where({ import_id: id })
      .whereNotNull('outcome')
      .where('row', '>', options.after)
      .orderBy('row')
      .limit(options.limit);
    if (options.outcome) query.where({ outcome: options.outcome });
    return (await query.select('*')).map(toRow);
  }

  /** Rows that nobody looked at, in their order. */
  async unseen(id: string, limit: number): Promise<StoredRow[]> {
    const rows = await this.#knex<RowRecord>(ROWS)
      .where({ import_id: id })
      .whereNull('outcome')
      .orderBy('row')
      .limit(limit)
      .select('*');
    return rows.map(toRow);
  }

  /** Rows that still have to be done, in their order. */
  async undone(id: string, limit: number): Promise<StoredRow[]> {
    const rows = await this.#knex<RowRecord>(ROWS)
      .where({ import_id: id, applied: false })
      .whereIn('outcome', ['create', 'update', 'retire'])
      .orderBy('row')
      .limit(limit)
      .select('*');
    return rows.map(toRow);
  }

  /** What it brought that was not there before. */
  created(id: string): AsyncIterable<Entity> {
    return createdEntities(this.#knex, id);
  }

  /** What names the rows in their source. */
  async keys(id: string): Promise<Set<string>> {
    const rows = await this.#knex<RowRecord>(ROWS)
      .where({ import_id: id })
      .select('key');
    return new Set(rows.map(({ key }) => key));
  }

  /** Takes one that waits for work, for a lease. */
  async claim(
    by: string,
    now: number,
    lease: number,
  ): Promise<StoredImport | undefined> {
    const free = this.#knex<ImportRecord>(TABLE)
      .whereIn('state', WORKING)
      .where(query =>
        query.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .orderBy('id')
      .limit(1)
      .select('id');
    const [taken]: ImportRecord[] = await this.#knex(TABLE)
      .withMaterialized('free', skipLocked(this.#knex, free))
      .whereIn('id', this.#knex('free').select('id'))
      .update({ claimed_by: by, claimed_until: now + lease })
      .returning('*');
    return taken && toImport(taken);
  }

  /** Gives it back, to be taken again at a time. */
  async release(id: string, by: string, at: number | null): Promise<void> {
    await this.#knex<ImportRecord>(TABLE)
      .where({ id, claimed_by: by })
      .update({ claimed_until: at });
  }

  /**
   * Writes rows as they are now, as long as the turn is still one's own.
   *
   * @throws TurnOverError
   */
  async putRows(
    { id }: StoredImport,
    rows: readonly StoredRow[],
    turn: { by: string; until: number },
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      await keepTurn(trx, id, turn);
      for (const row of rows) {
        const { import_id, row: at, ...rest } = fromRow(id, row);
        await trx<RowRecord>(ROWS).where({ import_id, row: at }).update(rest);
      }
    });
  }

  /** Adds rows for what is missing and says that all is checked, or done. */
  async finish(
    { id, kind }: StoredImport,
    state: StoredImport['state'],
    turn: { by: string; until: number },
    more: readonly StoredRow[] = [],
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      await keepTurn(trx, id, turn);
      for (const some of pieces(more, INSERT_AT_ONCE)) {
        await trx<RowRecord>(ROWS).insert(some.map(row => fromRow(id, row)));
      }
      await trx<ImportRecord>(TABLE)
        .where({ id })
        .update({ state, claimed_by: null, claimed_until: null });
      if (state !== 'applied' || kind !== 'MarketingPlatform') return;
      await this.#outbox.add(trx, {
        topic: 'registry',
        subject: id,
        at: new Date(),
        payload: { about: 'import' },
      });
    });
  }

  /** Whether it was in one of the states, and is in another now. */
  async move(
    id: string,
    from: ReadonlyArray<StoredImport['state']>,
    to: Partial<Pick<ImportRecord, 'state' | 'stopped_because' | 'doer'>>,
  ): Promise<boolean> {
    const moved = await this.#knex<ImportRecord>(TABLE)
      .where({ id })
      .whereIn('state', [...from])
      .update({ ...to, claimed_by: null, claimed_until: null });
    return moved > 0;
  }
}
