import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { StoredRecord } from '../domain';
import { RecordReader } from '../store/RecordReader';

/** What a release is made of; whatever else is sent is checked by its type. */
const named = z.object({
  fields: z.object({
    changes: z.array(z.string().regex(/^[0-9A-Z]{26}$/)).max(200),
  }),
});
const kept = z.object({ changes: z.array(z.string()) });

/**
 * Refuses to name records that the caller may not see, in the words for those
 * that there are not: nobody finds out like that which ones there are.
 *
 * @throws InputError that names the field
 */
export async function assertNamedAreVisible(
  body: unknown,
  {
    reader,
    record,
    visible,
  }: {
    /** What it names already stays, whoever named it. */
    record?: StoredRecord;
    reader: Pick<RecordReader, 'byIds'>;
    visible(records: readonly StoredRecord[]): Promise<StoredRecord[]>;
  },
): Promise<void> {
  const read = named.safeParse(body);
  if (!read.success) return;
  const { changes } = read.data.fields;
  const before = kept.safeParse(record?.fields);
  const seen = await visible(await reader.byIds(changes));
  const ids = new Set([
    ...seen.map(({ id }) => id),
    ...(before.success ? before.data.changes : []),
  ]);
  const missing = changes.findIndex(id => !ids.has(id));
  if (missing >= 0) {
    throw new InputError(
      `fields.changes.${missing}: there is no change ${changes[missing]}`,
    );
  }
}
