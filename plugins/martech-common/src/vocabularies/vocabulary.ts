/**
 * One entry of a controlled list. `id` is what YAML and the API carry, `title`
 * is what people read, `aliases` are other words people use for the same thing.
 *
 * @public
 */
export interface VocabularyEntry {
  id: string;
  title: string;
  aliases: string[];
}

/**
 * A subcategory of the martech landscape with the category it belongs to.
 *
 * @public
 */
export interface TaxonomyEntry extends VocabularyEntry {
  /** Title of the category, for example "Content & Experience". */
  category: string;
}

/**
 * The controlled lists an instance works with. Free text would never match, so
 * overlap between platforms and conflicts over data would never be found.
 *
 * @public
 */
export interface Vocabularies {
  categories: TaxonomyEntry[];
  capabilities: VocabularyEntry[];
  dataObjects: VocabularyEntry[];
  markets: VocabularyEntry[];
  channels: VocabularyEntry[];
  assetClasses: VocabularyEntry[];
}

/** @public */
export type VocabularyName = keyof Vocabularies;

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/**
 * Finds the entry that a word stands for: by id, title or alias, ignoring case
 * and punctuation.
 *
 * @public
 */
export function findVocabularyEntry<T extends VocabularyEntry>(
  entries: T[],
  word: string,
): T | undefined {
  const wanted = fold(word);
  return entries.find(entry =>
    [entry.id, entry.title, ...entry.aliases].some(
      name => fold(name) === wanted,
    ),
  );
}

/**
 * The title people read for an id; the id itself when the list does not know it.
 *
 * @public
 */
export function vocabularyTitle(entries: VocabularyEntry[], id: string) {
  return entries.find(entry => entry.id === id)?.title ?? id;
}
