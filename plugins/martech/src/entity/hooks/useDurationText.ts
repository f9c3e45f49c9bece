import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { readerLocale } from '../../lib/readerLocale';
import { DurationPart, durationParts } from '../lib/durationParts';

const format = (locale: string, { unit, value }: DurationPart) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value);

/** Writes a duration for the reader, `P90D` as "90 days"; else as it stands. */
export function useDurationText(): (iso: string) => string {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    const locale = readerLocale(language, navigator.languages);
    return iso =>
      durationParts(iso)
        .map(part => format(locale, part))
        .join(' ') || iso;
  }, [language]);
}
