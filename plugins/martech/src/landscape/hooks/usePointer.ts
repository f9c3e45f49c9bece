import { useCallback, useEffect, useRef, useState } from 'react';
import { clickAim } from '../lib/clickAim';
import { Path } from '../lib/camera';
import { MapNode } from '../lib/MapNode';
import { MapView } from '../view/MapView';
import { pointerMoves } from '../view/pointerMoves';

interface PointerAims {
  onEnter: (node: MapNode) => void;
  onPoint: (pointed?: {
    node: MapNode;
    point: readonly [number, number];
  }) => void;
}

/** Lets a pointer zoom, move and press; the element is given by the ref. */
export function usePointer(
  view: MapView | undefined,
  path: Path,
  aims: PointerAims,
) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const latest = useRef({ aims, path });
  latest.current = { aims, path };

  useEffect(() => {
    if (!view || !element) return undefined;
    let last: MapNode | undefined;
    return pointerMoves(element, view, {
      onPoint: point => {
        const under = point && view.pathAt(point);
        const node = under?.[under.length - 1];
        const isWorthTelling = node && node.level !== 'root';
        if (node === last) return;
        last = node;
        latest.current.aims.onPoint(
          point && isWorthTelling ? { node, point } : undefined,
        );
      },
      onClick: point => {
        const under = view.pathAt(point);
        const found = clickAim(under, latest.current.path, view.boxOf(under));
        if (found.aim === 'closer') view.zoomBy(2.5, point);
        else if (found.aim === 'enter') {
          latest.current.aims.onEnter(found.group);
        } else latest.current.aims.onEnter(under[under.length - 1]);
      },
    });
  }, [view, element]);

  return useCallback((next: HTMLElement | null) => setElement(next), []);
}
