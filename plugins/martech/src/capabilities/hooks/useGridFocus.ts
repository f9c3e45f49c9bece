import { KeyboardEvent, useRef, useState } from 'react';

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const clamp = (value: number, most: number) =>
  Math.max(0, Math.min(most, value));

/** One cell of a grid takes part in tabbing; the arrow keys say which. */
export function useGridFocus(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const row = clamp(place.row, rows - 1);
  const column = clamp(place.column, columns - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = {
      row: clamp(row + step[0], rows - 1),
      column: clamp(column + step[1], columns - 1),
    };
    setPlace(next);
    const body = grid.current?.tBodies[0];
    const cell = body?.rows[next.row]?.querySelectorAll('a')[next.column];
    cell?.focus();
  };
  return {
    grid,
    onKeyDown,
    tabIndexOf: (at: number, of: number) =>
      at === row && of === column ? 0 : -1,
    focusOn: (at: number, of: number) => setPlace({ row: at, column: of }),
  };
}
