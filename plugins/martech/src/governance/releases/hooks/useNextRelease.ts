import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../../api';
import { governanceKey } from '../../hooks/keys';

/** The planned release whose day comes first; null when none is planned. */
export function useNextRelease() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'next-release'],
    queryFn: async ({ signal }) => {
      const options = { signal };
      const { items } = await api.governance.records(
        { type: 'release', state: 'planned', orderBy: 'due', limit: 1 },
        options,
      );
      if (items.length === 0) return null;
      return api.governance.record('release', items[0].id, options);
    },
  });
}
