import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { defaultAssetClasses } from './assetClasses';
import { defaultCapabilities } from './capabilities';
import { defaultChannels } from './channels';
import { defaultDataObjects } from './dataObjects';
import { defaultMarkets } from './markets';
import { defaultCategories } from './taxonomy';
import {
  TaxonomyEntry,
  Vocabularies,
  VocabularyEntry,
  VocabularyName,
} from './vocabulary';

/**
 * The lists an instance uses when its config names none.
 *
 * @public
 */
export const defaultVocabularies: Vocabularies = {
  categories: defaultCategories,
  capabilities: defaultCapabilities,
  dataObjects: defaultDataObjects,
  markets: defaultMarkets,
  channels: defaultChannels,
  assetClasses: defaultAssetClasses,
};

const readEntry = (config: Config): VocabularyEntry => ({
  id: config.getString('id'),
  title: config.getString('title'),
  aliases: config.getOptionalStringArray('aliases') ?? [],
});

/** Two entries with one id would make it chance which title people read. */
function eachOnce<T extends VocabularyEntry>(key: string, entries: T[]): T[] {
  entries.forEach(({ id }, index) => {
    const first = entries.findIndex(entry => entry.id === id);
    if (first < index) {
      throw new InputError(
        `${key}[${index}].id: "${id}" is already the id of ${key}[${first}], give each entry its own`,
      );
    }
  });
  return entries;
}

const readTaxonomyEntry = (config: Config): TaxonomyEntry => ({
  ...readEntry(config),
  category: config.getString('category'),
});

/**
 * Reads `martech.vocabularies`: each list that config names replaces the
 * default list whole; a list that config does not name keeps its default.
 *
 * @throws an error that names the key, when an entry lacks its id, title or
 *   category, or when two entries share an id.
 * @public
 */
export function readVocabularies(root: Config): Vocabularies {
  const read = <T extends VocabularyEntry>(
    name: VocabularyName,
    defaults: T[],
    readOne: (config: Config) => T,
  ) => {
    const key = `martech.vocabularies.${name}`;
    const configured = root.getOptionalConfigArray(key)?.map(readOne);
    return configured ? eachOnce(key, configured) : defaults;
  };
  const list = (name: Exclude<VocabularyName, 'categories'>) =>
    read(name, defaultVocabularies[name], readEntry);
  return {
    categories: read('categories', defaultCategories, readTaxonomyEntry),
    capabilities: list('capabilities'),
    dataObjects: list('dataObjects'),
    markets: list('markets'),
    channels: list('channels'),
    assetClasses: list('assetClasses'),
  };
}
