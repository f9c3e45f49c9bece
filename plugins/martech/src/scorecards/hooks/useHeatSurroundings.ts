import {
  Outcome,
  ResultsPage,
  ScorecardDetail,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { useResultsAddress } from './useResultsAddress';

/** What the cells of a heat map need, made once for all of them. */
export function useHeatSurroundings(
  scorecard: ScorecardDetail,
  page: ResultsPage | undefined,
) {
  const t = useMartechTranslation();
  const addressOf = useResultsAddress();
  // The answer names the checks that its rows follow; before it, the definition does.
  const { checks, levels } = page ?? scorecard;
  return useMemo(
    () => ({
      checks,
      levels,
      addressOf,
      cellName: (check: string, outcome: Outcome | null) =>
        t('scorecard.map.cell', {
          check,
          outcome: outcome
            ? word(t, 'outcome', outcome)
            : t('scorecard.map.notYet'),
        }),
    }),
    [checks, levels, addressOf, t],
  );
}
