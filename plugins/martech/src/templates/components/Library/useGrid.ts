import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';

/** The narrowest card in px, and the room between cards. */
const NARROWEST = 270;
export const GAP = 16;
/** Height of what stands below a picture; three of its lines may be two. */
const FACTS = 252;
const RATIO = 0.7;
/** Rows of cards before the end at which more are asked for. */
const NEAR_END = 4;

/** How cards of equal size fill a width. */
export function gridOf(width: number) {
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const card = Math.floor((width - GAP * (columns - 1)) / columns);
  const picture = Math.round(card * RATIO);
  return { columns, card, picture, height: picture + FACTS };
}

/** Which rows of cards are in view, and a call when the end is near. */
export function useGrid(options: {
  scroller: HTMLElement | null;
  width: number;
  count: number;
  loaded: number;
  onNearEnd: () => void;
}) {
  const { count, loaded, onNearEnd, scroller, width } = options;
  const grid = gridOf(width);
  const virtualizer = useVirtualizer({
    count: Math.ceil(count / grid.columns),
    getScrollElement: () => scroller,
    estimateSize: () => grid.height + GAP,
    overscan: 1,
  });
  const { measure } = virtualizer;
  useEffect(() => measure(), [measure, grid.height]);
  const items = virtualizer.getVirtualItems();
  const last = items[items.length - 1]?.index ?? 0;
  const nearEnd = loaded > 0 && (last + NEAR_END) * grid.columns >= loaded;

  useEffect(() => {
    if (nearEnd) onNearEnd();
  }, [nearEnd, loaded, onNearEnd]);

  return {
    ...grid,
    items,
    total: virtualizer.getTotalSize(),
    isMoving: virtualizer.isScrolling,
  };
}
