import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect, useRef } from 'react';

/** The catalog follows the registry within seconds: when to look, in ms. */
const LOOKS = [2_000, 5_000, 10_000];

/** Reads the entity of the page again until the catalog has had time to follow. */
export function useFreshEntity() {
  const { refresh } = useAsyncEntity();
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const cancel = () => timers.current.forEach(clearTimeout);
  useEffect(() => cancel, []);
  return useCallback(() => {
    cancel();
    timers.current = LOOKS.map(wait => setTimeout(() => refresh?.(), wait));
  }, [refresh]);
}
