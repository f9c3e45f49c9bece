import { CostSum } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { costText } from '../lib/costText';

/** Writes what platforms cost together. */
export function useCostText(base: string | undefined) {
  const t = useMartechTranslation();
  const formats = useFormats();
  return (sum: CostSum) =>
    costText(sum, {
      base,
      formats,
      none:
        sum.platforms > 0 && sum.withoutCost > 0
          ? t('renewals.figures.costUnknown')
          : t('renewals.figures.nothing'),
    });
}
