import { useEffect, useRef, useState } from 'react';

/**
 * A value that follows another one when that has not changed for a while.
 * Forms hand over new objects all the time; only what they say counts.
 */
export function useSettled<T>(value: T, delay = 400): T {
  const [settled, setSettled] = useState(value);
  const newest = useRef(value);
  newest.current = value;
  const said = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(newest.current), delay);
    return () => clearTimeout(timer);
  }, [said, delay]);
  return settled;
}
