import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { pageMessages } from './pageMessages';
import { wordMessages } from './wordMessages';

/**
 * Every text of this plugin, in English; replace or translate it like the
 * texts of any Backstage plugin.
 *
 * @public
 */
export const martechTranslationRef = createTranslationRef({
  id: 'plugin.martech',
  messages: { page: pageMessages, word: wordMessages },
});

/** Looks up a text of this plugin. */
export type MartechTranslation = TranslationFunction<
  (typeof martechTranslationRef)['T']
>;
