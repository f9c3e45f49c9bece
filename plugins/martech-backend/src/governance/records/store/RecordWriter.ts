import { StoredRecord } from '../domain';
import { Write } from '../domain/Write';
import { OnceKey } from './Idempotency';

/** Writes what happened to records. */
export interface RecordWriter {
  /**
   * All or nothing, with timeline, audit and outbox; answers with the records as
   * they are now, in the order of the writes.
   *
   * @param once - for a write that may be sent again
   * @throws StaleVersionError when a record is not at the expected version
   * @throws DoneAlreadyError when the same was done before
   */
  write(
    writes: readonly Write[],
    once?: OnceKey,
  ): Promise<readonly StoredRecord[]>;

  /** Says when the clock looks at a record again; nothing happened to it. */
  lookAgain(id: string, version: number, nextAt: Date | null): Promise<void>;
}
