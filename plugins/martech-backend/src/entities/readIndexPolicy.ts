import { Config } from '@backstage/config';
import {
  readMoneyPolicy,
  readVocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import { IndexPolicy } from './domain/indexedEntity';

/** The parts of the config that the content of the index depends on. */
export function readIndexPolicy(config: Config): IndexPolicy {
  const money = readMoneyPolicy(config);
  return {
    categories: Object.fromEntries(
      readVocabularies(config).categories.map(({ id, category }) => [
        id,
        category,
      ]),
    ),
    ...(money && { money }),
  };
}
