import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { martechTranslationRef, MartechTranslation } from '../translation';

/** The texts of this plugin in the reader's language. */
export const useMartechTranslation = (): MartechTranslation =>
  useTranslationRef(martechTranslationRef).t;
