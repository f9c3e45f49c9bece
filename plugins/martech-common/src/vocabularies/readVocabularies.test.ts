import { ConfigReader } from '@backstage/config';
import { defaultVocabularies, readVocabularies } from './readVocabularies';

const read = (vocabularies: object) =>
  readVocabularies(new ConfigReader({ martech: { vocabularies } }));

describe('readVocabularies', () => {
  it('keeps the defaults without config', () => {
    expect(readVocabularies(new ConfigReader({}))).toEqual(defaultVocabularies);
  });

  it('replaces a list whole and keeps the others', () => {
    const lists = read({ markets: [{ id: 'moon', title: 'The Moon' }] });
    expect(lists.markets).toEqual([
      { id: 'moon', title: 'The Moon', aliases: [] },
    ]);
    expect(lists.channels).toEqual(defaultVocabularies.channels);
  });

  it('reads categories with what they belong to', () => {
    const entry = {
      id: 'robots',
      title: 'Robots',
      category: 'Machines',
      aliases: ['Bots'],
    };
    expect(read({ categories: [entry] }).categories).toEqual([entry]);
  });

  it('takes an empty list at its word', () => {
    expect(read({ capabilities: [] }).capabilities).toEqual([]);
  });

  it.each([
    [
      'the same id twice',
      {
        markets: [
          { id: 'de', title: 'Germany' },
          { id: 'de', title: 'Delaware' },
        ],
      },
      'martech.vocabularies.markets[1].id: "de" is already the id of martech.vocabularies.markets[0]',
    ],
    [
      'an entry without id',
      { channels: [{ title: 'Web' }] },
      'martech.vocabularies.channels[0].id',
    ],
    [
      'an entry without title',
      { dataObjects: [{ id: 'x' }] },
      'martech.vocabularies.dataObjects[0].title',
    ],
    [
      'a subcategory without category',
      { categories: [{ id: 'dam', title: 'DAM' }] },
      'martech.vocabularies.categories[0].category',
    ],
    [
      'a word where a list is due',
      { assetClasses: 'images' },
      'martech.vocabularies.assetClasses',
    ],
    [
      'a number as id',
      { capabilities: [{ id: 5, title: 'Five' }] },
      'martech.vocabularies.capabilities[0].id',
    ],
  ])('refuses %s and names the key', (_, vocabularies, message) => {
    expect(() => read(vocabularies)).toThrow(message);
  });
});
