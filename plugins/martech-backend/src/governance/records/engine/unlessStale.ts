import { ConflictError } from '@backstage/errors';
import { StoredRecord } from '../domain';
import { numberOf } from '../domain/numberOf';
import { RecordReader } from '../store/RecordReader';
import { StaleVersionError } from '../store/StaleVersionError';

/** @throws StaleVersionError when a record is no longer what was seen */
export function mustBeAt(record: StoredRecord, version: number) {
  if (record.version !== version) {
    throw new StaleVersionError(numberOf(record), record.version);
  }
}

/**
 * A refusal because of what somebody wrote after the record was read, an approval
 * for example, says that instead: whoever asks has to look again.
 *
 * @throws StaleVersionError when the record changed while it was judged
 */
export async function unlessStale<T>(
  seen: StoredRecord,
  reader: Pick<RecordReader, 'byId'>,
  judge: () => Promise<T>,
): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    const now =
      error instanceof ConflictError ? await reader.byId(seen.id) : undefined;
    if (now) mustBeAt(now, seen.version);
    throw error;
  }
}
