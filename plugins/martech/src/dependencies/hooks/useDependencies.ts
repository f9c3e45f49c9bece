import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { MapState } from '../lib/mapState';

/** Pause between looks at a map that is still empty. */
const FILLING_MS = 5_000;

/** The map as the reader looks at it. */
export function useDependencies({ around, brittle, open }: MapState) {
  const api = useApi(martechApiRef);
  const query = {
    ...(around && { around }),
    ...(brittle && { brittle: 'true' as const }),
    ...(open.length > 0 && { open: open.join('|') }),
  };
  return useQuery({
    queryKey: ['martech', 'dependencies', query],
    queryFn: ({ signal }) => api.portfolio.dependencies(query, { signal }),
    placeholderData: keepPreviousData,
    // A catalog that is being read fills the map by itself.
    refetchInterval: ({ state }) =>
      state.data?.totals.integrations === 0 ? FILLING_MS : false,
  });
}
