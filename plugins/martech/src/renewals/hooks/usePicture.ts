import { MOST_DOTS } from '../lib/mostDots';
import { queryOf, RenewalFilters } from '../lib/renewalFilters';
import { useRenewals } from './useRenewals';

/** What can be cancelled in the next 120 days, or a moment ago could still be. */
export function usePicture(filters: RenewalFilters) {
  const { data } = useRenewals({
    ...queryOf(filters),
    window: 'missed,30,60,90,120',
    orderBy: 'deadline',
    limit: MOST_DOTS,
  });
  return data?.pages.at(0);
}
