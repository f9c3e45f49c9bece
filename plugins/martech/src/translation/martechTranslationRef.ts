import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { pageMessages } from './pageMessages';

/**
 * Every text of this plugin, in English; replace or translate it like the
 * texts of any Backstage plugin.
 *
 * @public
 */
export const martechTranslationRef = createTranslationRef({
  id: 'plugin.martech',
  messages: { page: pageMessages },
});
