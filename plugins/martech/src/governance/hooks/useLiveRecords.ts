import { useApiHolder } from '@backstage/frontend-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { governanceKey } from './keys';

/** Where the backend says that records have changed. */
const CHANNEL = 'martech:records';
/** Many records may change at once; they are read again once. */
const PAUSE_MS = 500;

/**
 * Reads what is shown again when records change on the server. Without signals
 * in the portal nothing happens, and pages show what they have read.
 */
export function useLiveRecords() {
  const signals = useApiHolder().get(signalApiRef);
  const cache = useQueryClient();
  useEffect(() => {
    if (!signals) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = signals.subscribe(CHANNEL, () => {
      clearTimeout(waiting);
      waiting = setTimeout(
        () => void cache.invalidateQueries({ queryKey: governanceKey }),
        PAUSE_MS,
      );
    });
    return () => {
      clearTimeout(waiting);
      unsubscribe();
    };
  }, [signals, cache]);
}
