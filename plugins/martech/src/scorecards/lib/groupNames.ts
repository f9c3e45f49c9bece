import { ResultGroupBy } from '@martech-portal/backstage-plugin-martech-common';
import { ListFilter, ValueNames } from '../../lists';

/** Where the names of groups come from: as the filter of the same name has them. */
export function groupNames(
  groupBy: ResultGroupBy,
  filters: readonly ListFilter[],
): ValueNames {
  if (groupBy === 'owner' || groupBy === 'system') return { from: 'refs' };
  const filter = filters.find(({ id }) => id === groupBy);
  return filter?.type === 'choice' ? filter.names : { from: 'text' };
}
