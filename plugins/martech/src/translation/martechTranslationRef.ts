import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { english } from './english';

/**
 * Every text of this plugin, in English; replace or translate it like the
 * texts of any Backstage plugin, by names such as `page.title`.
 *
 * @public
 */
export const martechTranslationRef: TranslationRef<'plugin.martech'> =
  createTranslationRef({
    id: 'plugin.martech',
    messages: english,
  });
