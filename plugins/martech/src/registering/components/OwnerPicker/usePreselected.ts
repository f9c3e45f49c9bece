import { useEffect, useRef } from 'react';

/**
 * Chooses a value once for somebody who has not chosen: who clears the field
 * finds it empty.
 */
export function usePreselected(
  preselected: string | undefined,
  chosen: string | undefined,
  onChange: (value: string) => void,
) {
  const isDone = useRef(Boolean(chosen));
  useEffect(() => {
    if (chosen) isDone.current = true;
    if (isDone.current || !preselected) return;
    isDone.current = true;
    onChange(preselected);
  }, [preselected, chosen, onChange]);
}
