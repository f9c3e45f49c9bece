import { useCallback, useRef, useState } from 'react';

/** Room in px that stays free below. */
const MARGIN = 24;

const ancestors = (element: HTMLElement): HTMLElement[] => {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestors(parent)] : [];
};

/** Where an element starts when nothing above it is scrolled. */
const restingTop = (element: HTMLElement) =>
  ancestors(element).reduce(
    (top, { scrollTop }) => top + scrollTop,
    element.getBoundingClientRect().top,
  );

/**
 * A height that ends at the bottom of the window, wherever the element starts:
 * how high the header above it is, only the frontend system knows. A header
 * that comes late or wraps makes something around the element grow.
 */
export function useRemainingHeight() {
  const [top, setTop] = useState<number>();
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => setTop(Math.round(restingTop(element)));
    measure();
    const around = new ResizeObserver(measure);
    ancestors(element).forEach(ancestor => around.observe(ancestor));
    observer.current = around;
  }, []);
  const height =
    top === undefined ? undefined : `calc(100vh - ${top + MARGIN}px)`;
  return [ref, height] as const;
}
