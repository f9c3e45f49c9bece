import { InputError } from '@backstage/errors';
import {
  closest,
  findVocabularyEntry,
  VocabularyEntry,
} from '@martech-portal/backstage-plugin-martech-common';

/**
 * Id of what a word stands for: id, title or alias.
 *
 * @throws InputError with the nearest one there is
 */
export function knownEntry(
  field: string,
  written: string,
  entries: VocabularyEntry[],
): string {
  const found = findVocabularyEntry(entries, written);
  if (found) return found.id;
  const names = entries.flatMap(({ aliases, id, title }) => [
    id,
    title,
    ...aliases,
  ]);
  const near = closest(written, names);
  const meant =
    near === undefined ? undefined : findVocabularyEntry(entries, near);
  throw new InputError(
    `${field}: there is no "${written.slice(0, 100)}"${
      meant ? `, did you mean "${meant.id}" (${meant.title})?` : ''
    }`,
  );
}
