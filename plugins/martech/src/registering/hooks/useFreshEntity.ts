import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';

/** The catalog follows the registry within seconds: when to look, in ms. */
const LOOKS = [2_000, 5_000, 10_000, 20_000];

/**
 * Reads the entity of the page, and what is said of it, again until the catalog
 * and the rules have had time to follow.
 */
export function useFreshEntity() {
  const { refresh } = useAsyncEntity();
  const cache = useQueryClient();
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const cancel = () => timers.current.forEach(clearTimeout);
  useEffect(() => cancel, []);
  return useCallback(() => {
    cancel();
    const look = () => {
      refresh?.();
      void cache.invalidateQueries({ queryKey: ['martech'] });
    };
    timers.current = LOOKS.map(wait => setTimeout(look, wait));
  }, [cache, refresh]);
}
