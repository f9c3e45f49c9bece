import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { IdempotencyRecord } from './tables';

const TABLE = 'martech_idempotency';
/** How long an answer can be had again, milliseconds. */
const KEEP = 24 * 60 * 60 * 1_000;

/** A write that may be sent again, as its key and its content name it. */
export interface OnceKey {
  principal: string;
  route: string;
  key: string;
  bodyHash: string;
}

/** The same was done already: what was written now is taken back. */
export class DoneAlreadyError extends Error {}

const whereOf = ({ principal, route, key }: OnceKey) => ({
  principal,
  route,
  key,
});

/** Remembers for a day which record a key has led to. */
export class Idempotency {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Id of the record that the key has led to.
   *
   * @throws ConflictError when it came with another body
   */
  async find(once: OnceKey, now: Date): Promise<string | undefined> {
    const row = await this.#knex<IdempotencyRecord>(TABLE)
      .where(whereOf(once))
      .where('created_at', '>', now.getTime() - KEEP)
      .first();
    if (row && row.body_hash !== once.bodyHash) {
      throw new ConflictError(
        'Idempotency-Key was sent with another body before: send a new key with what is new',
      );
    }
    return row?.record_id;
  }

  /**
   * Notes the key in the transaction of what it is for; whoever comes second
   * waits here until the first is done.
   *
   * @throws DoneAlreadyError
   */
  async note(
    trx: Knex,
    once: OnceKey,
    { recordId, now }: { recordId: string; now: Date },
  ): Promise<void> {
    await trx<IdempotencyRecord>(TABLE)
      .where(whereOf(once))
      .where('created_at', '<=', now.getTime() - KEEP)
      .delete();
    const row = {
      ...whereOf(once),
      body_hash: once.bodyHash,
      record_id: recordId,
      created_at: now.getTime(),
    };
    const noted = await trx<IdempotencyRecord>(TABLE)
      .insert(row)
      .onConflict(['principal', 'route', 'key'])
      .ignore()
      .returning('key');
    if (noted.length === 0) throw new DoneAlreadyError();
  }

  /** Removes what is older than a day. */
  async forget(now: Date): Promise<void> {
    await this.#knex<IdempotencyRecord>(TABLE)
      .where('created_at', '<=', now.getTime() - KEEP)
      .delete();
  }
}
