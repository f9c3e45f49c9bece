import { ConflictError } from '@backstage/errors';
import { StoredRecord } from '../domain';
import { DoneAlreadyError, Idempotency, OnceKey } from '../store/Idempotency';

/** Finds again what was written. */
interface ById<T> {
  byId(id: string): Promise<T | undefined>;
}

/** Does what may be sent again one time only. */
export class Once<T = StoredRecord> {
  readonly #idempotency: Pick<Idempotency, 'find'>;
  readonly #reader: ById<T>;

  constructor(options: {
    idempotency: Pick<Idempotency, 'find'>;
    reader: ById<T>;
  }) {
    this.#idempotency = options.idempotency;
    this.#reader = options.reader;
  }

  /** Answers with what the first attempt has led to, as it is now. */
  async run(
    once: OnceKey | undefined,
    now: Date,
    work: () => Promise<T>,
  ): Promise<T> {
    if (!once) return work();
    const before = await this.#done(once, now);
    if (before) return before;
    try {
      return await work();
    } catch (error) {
      const mayBeDone =
        error instanceof DoneAlreadyError || error instanceof ConflictError;
      const meanwhile = mayBeDone && (await this.#done(once, now));
      if (meanwhile) return meanwhile;
      throw error;
    }
  }

  async #done(once: OnceKey, now: Date) {
    const id = await this.#idempotency.find(once, now);
    return id === undefined ? undefined : this.#reader.byId(id);
  }
}
