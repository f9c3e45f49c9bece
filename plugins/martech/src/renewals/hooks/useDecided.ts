import {
  Renewal,
  RenewalDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useState } from 'react';

/** So long the catalog may take until it shows what was recorded. */
const PATIENCE = 60_000;

interface Decided {
  decision: RenewalDecision;
  at: number;
}

/** What the reader has decided a moment ago, until the backend shows it. */
export function useDecided() {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decided>>(
    new Map(),
  );
  const add = useCallback((entityRef: string, decision: RenewalDecision) => {
    const at = Date.now();
    setDecided(before => new Map(before).set(entityRef, { decision, at }));
  }, []);
  const over = useCallback(
    (renewal: Renewal): Renewal => {
      const own = decided.get(renewal.entityRef);
      return own ? { ...renewal, decision: own.decision } : renewal;
    },
    [decided],
  );
  /** Whether the backend should be asked again soon. */
  const isAwaited = useCallback(
    (renewals: readonly Renewal[]) =>
      [...decided].some(
        ([entityRef, { at, decision }]) =>
          Date.now() - at < PATIENCE &&
          renewals.every(
            renewal =>
              renewal.entityRef !== entityRef ||
              renewal.decision?.entityRef !== decision.entityRef,
          ),
      ),
    [decided],
  );
  return { add, isAwaited, over };
}
