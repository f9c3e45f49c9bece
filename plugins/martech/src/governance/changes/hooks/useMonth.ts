import { useMemo } from 'react';
import { addDays } from '../../../lib/days';
import { windowed } from '../lib/dayPlan';
import { useAllRecords } from './useAllRecords';

/** Changes that were not given up before they began. */
const shown = [
  'submitted',
  'approved',
  'scheduled',
  'in-progress',
  'completed',
  'failed',
  'rolled-back',
  'reviewed',
].join(',');

/** Changes and freezes of some days, as the reader may see them. */
export function useMonth(first: string, last: string) {
  // Days of the API are those of UTC, those of the reader may lie beside them.
  const between = { from: addDays(first, -1), to: addDays(last, 1) };
  const changes = useAllRecords({
    type: 'change',
    state: shown,
    orderBy: 'oldest',
    ...between,
  });
  const freezes = useAllRecords({
    type: 'freeze',
    state: 'planned,active,ended',
    orderBy: 'oldest',
    ...between,
  });
  return {
    changes: useMemo(() => windowed(changes.data?.items ?? []), [changes.data]),
    freezes: useMemo(() => windowed(freezes.data?.items ?? []), [freezes.data]),
    isCut: changes.data?.isCut ?? false,
    isLoading: changes.isLoading || freezes.isLoading,
    isUpdating: changes.isFetching || freezes.isFetching,
    error: changes.error ?? freezes.error,
    retry: () => {
      void changes.refetch();
      void freezes.refetch();
    },
  };
}
