import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { createFormats, Formats } from '../lib/formats';
import { readerLocale } from '../lib/readerLocale';

/** How numbers, money and days are written for the reader. */
export function useFormats(): Formats {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(
    () => createFormats(readerLocale(language, navigator.languages)),
    [language],
  );
}
