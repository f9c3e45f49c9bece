import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { readerLocale } from '../../../lib/readerLocale';
import { weekStart } from '../lib/weekStart';

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** How a calendar is written for the reader. */
export function useCalendarFormats() {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return useMemo(() => {
    const locale = readerLocale(language, navigator.languages);
    const day = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: 'UTC',
      });
      return (value: string) => format.format(utc(value));
    };
    const clock = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
    });
    return {
      /** The weekday on which weeks start; Monday is 1. */
      firstWeekday: weekStart(locale),
      month: day({ month: 'long', year: 'numeric' }),
      weekday: day({ weekday: 'short' }),
      longWeekday: day({ weekday: 'long' }),
      date: day({ weekday: 'long', day: 'numeric', month: 'long' }),
      clock: (moment: Date) => clock.format(moment),
    };
  }, [language]);
}
