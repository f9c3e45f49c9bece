import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../../api';
import { governanceKey } from '../../hooks/keys';
import { useAllRecords } from './useAllRecords';

/** Freezes that are over and still worth a look. */
const ENDED = 20;

/** Freezes that are on or ahead, and the last ones that are over. */
export function useFreezes() {
  const api = useApi(martechApiRef);
  const open = useAllRecords({
    type: 'freeze',
    open: 'true',
    orderBy: 'due',
  });
  const ended = useQuery({
    queryKey: [...governanceKey, 'ended-freezes'],
    queryFn: ({ signal }) =>
      api.governance.records(
        { type: 'freeze', state: 'ended', orderBy: 'newest', limit: ENDED },
        { signal },
      ),
  });
  return {
    open: open.data?.items ?? [],
    ended: ended.data?.items ?? [],
    isLoading: open.isLoading || ended.isLoading,
    error: open.error ?? ended.error,
    retry: () => {
      void open.refetch();
      void ended.refetch();
    },
  };
}
