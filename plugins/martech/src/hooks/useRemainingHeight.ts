import { useCallback, useState } from 'react';

/** Room in px that stays free below. */
const MARGIN = 24;

/**
 * A height that ends at the bottom of the window, wherever the element starts:
 * how high the header above it is, only the frontend system knows.
 */
export function useRemainingHeight() {
  const [top, setTop] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element) setTop(Math.round(element.getBoundingClientRect().top));
  }, []);
  return [
    ref,
    top === undefined ? undefined : `calc(100vh - ${top + MARGIN}px)`,
  ] as const;
}
