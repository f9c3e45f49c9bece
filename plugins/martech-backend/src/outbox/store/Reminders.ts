import { Knex } from 'knex';
import { Outbox, OutboxNews } from './Outbox';

const TABLE = 'martech_reminders';
const DAY = 24 * 60 * 60 * 1_000;
/** Longer than anything is looked back at. */
const KEEP = 400 * DAY;

/** Something to tell once, whoever finds that its time has come. */
export interface Reminder {
  /** What it is about, and which time. */
  key: string;
  news: OutboxNews;
}

/** Remembers what people were reminded of, so that it is not said again. */
export class Reminders {
  readonly #knex: Knex;
  readonly #outbox: Outbox;

  constructor(knex: Knex, outbox: Outbox) {
    this.#knex = knex;
    this.#outbox = outbox;
  }

  /** Puts into the outbox what was not there before; answers how many. */
  async tell(reminders: readonly Reminder[], now: Date): Promise<number> {
    if (reminders.length === 0) return 0;
    return this.#knex.transaction(async trx => {
      const at = now.getTime();
      const inserted: Array<{ key: string }> = await trx(TABLE)
        .insert(reminders.map(({ key }) => ({ key, at })))
        .onConflict('key')
        .ignore()
        .returning('key');
      const fresh = new Set(inserted.map(({ key }) => key));
      const told = reminders.filter(({ key }) => fresh.has(key));
      await this.#outbox.add(trx, ...told.map(({ news }) => news));
      return told.length;
    });
  }

  /** Notes that something was done once. */
  async note(key: string, now: Date): Promise<void> {
    await this.#knex(TABLE)
      .insert({ key, at: now.getTime() })
      .onConflict('key')
      .ignore();
  }

  async isNoted(key: string): Promise<boolean> {
    return (await this.#knex(TABLE).where({ key }).first()) !== undefined;
  }

  async forget(now: Date): Promise<void> {
    await this.#knex(TABLE)
      .where('at', '<', now.getTime() - KEEP)
      .delete();
  }
}
