import { useOperatingModel } from './useOperatingModel';
import { useOwnRefs } from './useOwnRefs';

/** Whether the reader may call a freeze; not as long as nobody knows. */
export function useMayFreeze(): boolean {
  const { data } = useOperatingModel();
  const own = useOwnRefs();
  return data?.freezers.some(ref => own?.all.includes(ref)) ?? false;
}
