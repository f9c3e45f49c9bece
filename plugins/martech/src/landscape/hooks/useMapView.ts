import { useCallback, useRef, useState } from 'react';
import { Pen } from '../draw/Pen';
import { MapView, Scene } from '../view/MapView';

/** The map behind a canvas; undefined until there is one, or no way to draw. */
export function useMapView(
  scene: Scene,
  pen: (context: CanvasRenderingContext2D) => Pen,
) {
  const [view, setView] = useState<MapView>();
  const first = useRef({ pen, scene });
  first.current = { pen, scene };
  const ref = useCallback((canvas: HTMLCanvasElement | null) => {
    const context = canvas?.getContext('2d');
    setView(known => {
      known?.stop();
      if (!context) return undefined;
      const { current } = first;
      return new MapView(current.pen(context), current.scene);
    });
  }, []);
  return [ref, view] as const;
}
