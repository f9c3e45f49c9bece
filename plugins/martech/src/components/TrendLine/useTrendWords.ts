import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { TrendShape, TrendValue } from '../../lib/trendShape';

/** Says a trend in words, also when there is none yet. */
export function useTrendWords() {
  const t = useMartechTranslation();
  const formats = useFormats();
  return {
    sentence: ({ marks }: TrendShape) => {
      const first = marks[0];
      const last = marks[marks.length - 1];
      return t('scorecard.shared.trend', {
        from: formats.percent(first.value),
        fromDay: formats.day(first.day),
        to: formats.percent(last.value),
        toDay: formats.day(last.day),
      });
    },
    startsOn: (day: string) =>
      t('scorecard.shared.historyStarts', { day: formats.day(day) }),
    none: (points: readonly TrendValue[]) =>
      points.length > 0
        ? t('scorecard.shared.historyStarts', {
            day: formats.day(points[0].day),
          })
        : t('scorecard.shared.noHistory'),
  };
}
