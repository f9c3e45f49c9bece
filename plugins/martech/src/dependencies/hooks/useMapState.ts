import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { MapState, parseMap, printMap } from '../lib/mapState';

/** What the reader looks at, kept in the address. */
export function useMapState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseMap(params), [params]);
  const change = useCallback(
    (part: Partial<MapState>) =>
      setParams(current => printMap({ ...parseMap(current), ...part })),
    [setParams],
  );
  return [state, change] as const;
}
