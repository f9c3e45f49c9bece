import {
  Overlap,
  Vocabularies,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';

/** What a platform shares with the one described, as titles of the lists. */
export function sharedTitles(
  platform: Overlap['platforms'][number],
  vocabularies: Vocabularies,
) {
  const { sharedCapabilities, sharedMarkets } = platform;
  return {
    capabilities: sharedCapabilities.map(id =>
      vocabularyTitle(vocabularies.capabilities, id),
    ),
    markets: sharedMarkets.map(id => vocabularyTitle(vocabularies.markets, id)),
  };
}
