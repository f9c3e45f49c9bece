import { Config } from '@backstage/config';
import { defaultAssetClasses } from './assetClasses';
import { defaultCapabilities } from './capabilities';
import { defaultChannels } from './channels';
import { defaultDataObjects } from './dataObjects';
import { defaultMarkets } from './markets';
import { defaultCategories } from './taxonomy';
import { TaxonomyEntry, Vocabularies, VocabularyEntry } from './vocabulary';

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

const readTaxonomyEntry = (config: Config): TaxonomyEntry => ({
  ...readEntry(config),
  category: config.getString('category'),
});

/**
 * Reads `martech.vocabularies`: each list that config names replaces the
 * default list whole; a list that config does not name keeps its default.
 *
 * @throws InputError-like config errors that name the key which is missing.
 * @public
 */
export function readVocabularies(root: Config): Vocabularies {
  const config = root.getOptionalConfig('martech.vocabularies');
  const list = (name: Exclude<keyof Vocabularies, 'categories'>) =>
    config?.getOptionalConfigArray(name)?.map(readEntry) ??
    defaultVocabularies[name];
  return {
    categories:
      config?.getOptionalConfigArray('categories')?.map(readTaxonomyEntry) ??
      defaultCategories,
    capabilities: list('capabilities'),
    dataObjects: list('dataObjects'),
    markets: list('markets'),
    channels: list('channels'),
    assetClasses: list('assetClasses'),
  };
}
