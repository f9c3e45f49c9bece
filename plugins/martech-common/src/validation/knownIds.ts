import { EntityProblem } from '../kinds/kindDefinition';
import { findVocabularyEntry, VocabularyEntry } from '../vocabularies';
import { closest } from './closest';

function hint(word: string, entries: VocabularyEntry[]) {
  const known = findVocabularyEntry(entries, word);
  if (known) return `write "${known.id}" (${known.title})`;
  const names = entries.flatMap(item => [item.id, item.title, ...item.aliases]);
  const near = closest(word, names);
  const entry = near && findVocabularyEntry(entries, near);
  return entry
    ? `did you mean "${entry.id}" (${entry.title})?`
    : 'the list is empty, add it under martech.vocabularies';
}

/** Refuses words that a controlled list does not hold, naming the nearest. */
export function knownIds(
  path: string,
  words: string | string[] | undefined,
  listName: string,
  entries: VocabularyEntry[],
): EntityProblem[] {
  const list = typeof words === 'string' ? [words] : words ?? [];
  return list.flatMap((word, index) =>
    entries.some(item => item.id === word)
      ? []
      : [
          {
            path: typeof words === 'string' ? path : `${path}[${index}]`,
            message: `"${word}" is not in the list of ${listName}, ${hint(
              word,
              entries,
            )}`,
          },
        ],
  );
}
