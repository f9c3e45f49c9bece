import { VocabularyEntry } from '@martech-portal/backstage-plugin-martech-common';

/** An entry of a controlled list; those of the taxonomy have a category. */
export interface Choice extends VocabularyEntry {
  category?: string;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en')
    .trim();

/** How well an entry fits, 0 best; undefined when it does not. */
function rank(entry: Choice, wanted: string): number | undefined {
  const title = fold(entry.title);
  if (title.startsWith(wanted)) return 0;
  if (entry.aliases.some(alias => fold(alias).startsWith(wanted))) return 1;
  const others = [entry.id, entry.category ?? '', ...entry.aliases].map(fold);
  if (title.includes(wanted)) return 2;
  return others.some(other => other.includes(wanted)) ? 3 : undefined;
}

/**
 * The entries that fit what somebody types, by title, by other words for the
 * same thing and by category; the best first. Without text all of them, by
 * category.
 */
export function vocabularyMatches(
  entries: readonly Choice[],
  typed: string,
): Choice[] {
  const wanted = fold(typed);
  const byTitle = (a: Choice, b: Choice) =>
    (a.category ?? '').localeCompare(b.category ?? '') ||
    a.title.localeCompare(b.title);
  if (!wanted) return [...entries].sort(byTitle);
  return entries
    .flatMap(entry => {
      const found = rank(entry, wanted);
      return found === undefined ? [] : [{ entry, found }];
    })
    .sort((a, b) => a.found - b.found || byTitle(a.entry, b.entry))
    .map(({ entry }) => entry);
}

/** Another word for an entry that explains why it is offered. */
export function matchedAlias(entry: Choice, typed: string): string | undefined {
  const wanted = fold(typed);
  if (!wanted || fold(entry.title).includes(wanted)) return undefined;
  return entry.aliases.find(alias => fold(alias).includes(wanted));
}
