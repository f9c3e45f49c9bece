import {
  Outcome,
  OutcomeCounts,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { outcomeShares } from './outcomeShares';

/** Writes counts out: "12 checks, 9 passed, 3 failed". */
export function useOutcomeSentence() {
  const t = useMartechTranslation();
  const formats = useFormats();
  return useCallback(
    (counts: Partial<OutcomeCounts>, without?: readonly Outcome[]) => {
      const { total, shares } = outcomeShares(counts, without);
      const parts = shares.map(({ outcome, count }) =>
        t('scorecard.shared.outcomeCount', {
          number: formats.number(count),
          outcome: word(t, 'outcome', outcome).toLocaleLowerCase(),
        }),
      );
      const all = t('scorecard.shared.checks', {
        count: total,
        number: formats.number(total),
      });
      return [all, ...parts].join(', ');
    },
    [t, formats],
  );
}
