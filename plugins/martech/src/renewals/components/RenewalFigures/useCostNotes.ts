import { CostSum } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** What a total leaves out, after what it counts. */
export function useCostNotes() {
  const t = useMartechTranslation();
  return (counts: string, { withoutCost, withoutRate }: CostSum): string =>
    [
      counts,
      ...(withoutCost > 0
        ? [t('renewals.figures.withoutCost', { count: withoutCost })]
        : []),
      ...(withoutRate > 0
        ? [t('renewals.figures.withoutRate', { count: withoutRate })]
        : []),
    ].join('; ');
}
