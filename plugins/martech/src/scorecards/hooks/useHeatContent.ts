import {
  Outcome,
  ResultsPage,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { HeatContent } from '../components/HeatMap';
import { useResultsAddress } from './useResultsAddress';

/** What a heat map is about, made once for all of its cells. */
export function useHeatContent(
  scorecard: ScorecardDetail,
  page: ResultsPage | undefined,
): HeatContent {
  const t = useMartechTranslation();
  const formats = useFormats();
  const addressOf = useResultsAddress();
  // The answer names the checks that its rows follow; before it, the definition does.
  const { checks, levels } = page ?? scorecard;
  return useMemo(() => {
    const named = (check: string, outcome: string) =>
      t('scorecard.map.cell', { check, outcome });
    const nameOf = (check: string, outcome: Outcome) =>
      named(check, word(t, 'outcome', outcome));
    return {
      checks,
      levels,
      addressOf,
      names: checks.map(({ title }) => ({
        pass: nameOf(title, 'pass'),
        warn: nameOf(title, 'warn'),
        fail: nameOf(title, 'fail'),
        waived: nameOf(title, 'waived'),
        'no-data': nameOf(title, 'no-data'),
        error: nameOf(title, 'error'),
        'not-applicable': nameOf(title, 'not-applicable'),
        none: named(title, t('scorecard.map.notYet')),
      })),
      noLevel: t('scorecard.shared.noLevel'),
      scoreOf: score =>
        score === null ? t('scorecard.shared.noScore') : formats.percent(score),
    };
  }, [checks, levels, addressOf, t, formats]);
}
