import { useCallback, useRef, useState } from 'react';
import { Room } from '../lib/camera';

/** The size of an element in whole px, undefined until it was measured. */
export function useElementSize() {
  const [size, setSize] = useState<Room>();
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => {
      const { clientHeight: height, clientWidth: width } = element;
      setSize(known =>
        known?.height === height && known.width === width
          ? known
          : { height, width },
      );
    };
    measure();
    observer.current = new ResizeObserver(measure);
    observer.current.observe(element);
  }, []);
  return [ref, size] as const;
}
