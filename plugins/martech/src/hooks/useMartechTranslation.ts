import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { martechTranslationRef, MartechTranslation } from '../translation';

/** The texts of this plugin in the reader's language. */
export function useMartechTranslation(): MartechTranslation {
  const { t } = useTranslationRef(martechTranslationRef);
  return useCallback(
    (key: string, ...values: object[]) => t(key, values[0]),
    [t],
  );
}
