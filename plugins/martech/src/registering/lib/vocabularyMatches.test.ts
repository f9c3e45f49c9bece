import { defaultVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { matchedAlias, vocabularyMatches } from './vocabularyMatches';

const { capabilities, categories } = defaultVocabularies;
const entry = (id: string) => capabilities.find(other => other.id === id)!;

describe('vocabularyMatches', () => {
  it.each([
    ['a word people use instead', 'esp', 'email-delivery'],
    ['the beginning of the title', 'asset', 'asset-management'],
    ['another spelling, in capitals', 'PERSONALIZ', 'personalisation'],
    ['the middle of a title', 'orchestr', 'campaign-orchestration'],
  ])('finds an entry by %s', (_, typed, id) => {
    expect(vocabularyMatches(capabilities, typed)[0].id).toBe(id);
  });

  it('finds everything of a category', () => {
    const found = vocabularyMatches(categories, 'content & experience');
    expect(found.length).toBeGreaterThan(3);
    expect(
      found.every(({ category }) => category === 'Content & Experience'),
    ).toBe(true);
  });

  it('offers everything, category by category, before anything is typed', () => {
    const found = vocabularyMatches(categories, ' ');
    expect(found).toHaveLength(categories.length);
    const groups = found.map(({ category }) => category);
    expect(groups).toEqual([...groups].sort());
  });

  it('finds nothing for what no list knows', () => {
    expect(vocabularyMatches(capabilities, 'zzz')).toEqual([]);
  });
});

describe('matchedAlias', () => {
  it.each([
    ['newsletter', 'email-delivery', 'Newsletters'],
    ['e-mail', 'email-delivery', undefined],
    ['', 'email-delivery', undefined],
  ])('of %p for %s is %p', (typed, id, expected) => {
    expect(matchedAlias(entry(id), typed)).toBe(expected);
  });
});
