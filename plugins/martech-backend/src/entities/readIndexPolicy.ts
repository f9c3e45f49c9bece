import { Config } from '@backstage/config';
import {
  readMoneyPolicy,
  readVocabularies,
  VocabularyEntry,
} from '@martech-portal/backstage-plugin-martech-common';
import { IndexPolicy } from './domain/indexedEntity';

const names = (entries: readonly VocabularyEntry[]): Record<string, string[]> =>
  Object.fromEntries(
    entries.map(({ aliases, id, title }) => [id, [title, ...aliases]]),
  );

/** The parts of the config that the content of the index depends on. */
export function readIndexPolicy(config: Config): IndexPolicy {
  const money = readMoneyPolicy(config);
  const { capabilities, categories } = readVocabularies(config);
  return {
    categories: Object.fromEntries(
      categories.map(({ id, category }) => [id, category]),
    ),
    calledBy: {
      capabilities: names(capabilities),
      types: names(categories),
    },
    ...(money && { money }),
  };
}
