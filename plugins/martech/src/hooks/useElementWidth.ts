import { useCallback, useRef, useState } from 'react';

/**
 * The width of an element in px, undefined until it was measured: columns are
 * chosen by the room there is, which the sidebar changes without the window.
 */
export function useElementWidth() {
  const [width, setWidth] = useState<number>();
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    setWidth(element.clientWidth);
    observer.current = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.current.observe(element);
  }, []);
  return [ref, width] as const;
}
