import { defaultVocabularies } from './readVocabularies';
import {
  findVocabularyEntry,
  VocabularyEntry,
  vocabularyTitle,
} from './vocabulary';

const lists: [string, VocabularyEntry[]][] =
  Object.entries(defaultVocabularies);

describe('the default lists', () => {
  it('hold the 6 categories and 49 subcategories of the landscape', () => {
    const { categories } = defaultVocabularies;
    expect(categories).toHaveLength(49);
    expect(new Set(categories.map(({ category }) => category)).size).toBe(6);
  });

  it.each(lists)('%s have ids that read well in YAML', (_, entries) => {
    for (const { id } of entries) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it.each(lists)('%s have every id once', (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(lists)('%s mean one thing by each word', (_, entries) => {
    for (const entry of entries) {
      for (const word of [entry.id, entry.title, ...entry.aliases]) {
        expect({ word, id: findVocabularyEntry(entries, word)?.id }).toEqual({
          word,
          id: entry.id,
        });
      }
    }
  });
});

describe('findVocabularyEntry', () => {
  const { categories } = defaultVocabularies;
  it.each([
    ['dam', 'dam'],
    ['DAM', 'dam'],
    ['digital asset management', 'dam'],
    ['Digital-Asset  Management', 'dam'],
    ['ＤＡＭ', 'dam'],
    ['', undefined],
    ['!!!', undefined],
    ['no such thing', undefined],
  ])('reads "%s" as %s', (word, id) => {
    expect(findVocabularyEntry(categories, word)?.id).toBe(id);
  });
});

describe('vocabularyTitle', () => {
  it('gives the title, or the id of what is not in the list', () => {
    const { channels } = defaultVocabularies;
    expect(vocabularyTitle(channels, 'email')).toBe('E-mail');
    expect(vocabularyTitle(channels, 'smoke-signals')).toBe('smoke-signals');
  });
});
