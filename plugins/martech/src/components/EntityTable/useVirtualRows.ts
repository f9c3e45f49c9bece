import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import { ROW_HEIGHT } from './useTableStyles';

/** Rows before the end at which the next ones are asked for. */
const NEAR_END = 40;

/** Which rows are in view, how high all are, and a call when the end is near. */
export function useVirtualRows(options: {
  scroller: HTMLElement | null;
  count: number;
  loaded: number;
  onNearEnd: () => void;
  /** In px, the same for all rows. */
  rowHeight?: number;
}) {
  const { scroller, count, loaded, onNearEnd } = options;
  const { rowHeight = ROW_HEIGHT } = options;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const last = items[items.length - 1]?.index ?? 0;
  const nearEnd = loaded > 0 && last >= loaded - NEAR_END;

  useEffect(() => {
    if (nearEnd) onNearEnd();
  }, [nearEnd, loaded, onNearEnd]);

  return { items, height: virtualizer.getTotalSize() };
}
