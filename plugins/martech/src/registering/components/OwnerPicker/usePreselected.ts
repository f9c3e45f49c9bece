import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Chooses a value once for somebody who has not chosen: who clears the field
 * finds it empty.
 *
 * A form writes all its data anew with each change. A change by itself would
 * wait while people type, and then bring back the data it began with, so it
 * takes place at once, between two letters.
 */
export function usePreselected(
  preselected: string | undefined,
  chosen: string | undefined,
  onChange: (value: string) => void,
) {
  const isDone = useRef(Boolean(chosen));
  const choose = useRef(onChange);
  useEffect(() => {
    choose.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (chosen) isDone.current = true;
    if (isDone.current || !preselected) return undefined;
    const soon = setTimeout(() => {
      isDone.current = true;
      flushSync(() => choose.current(preselected));
    });
    return () => clearTimeout(soon);
  }, [preselected, chosen]);
}
