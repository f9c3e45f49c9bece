import { HierarchyRectangularNode, treemapSquarify } from 'd3-hierarchy';

/** Width by height of a tile that a name fits into. */
const SHAPE = 1.5;
/** A last row of so few parts fills its line; more would change size. */
const FEW = 12;

interface Sides {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Boxes all alike in rows, which is calmer than anything else. */
export function gridOf(count: number, { x0, x1, y0, y1 }: Sides): Sides[] {
  const width = x1 - x0;
  const height = y1 - y0;
  const wanted = Math.round(Math.sqrt((count * width) / height / SHAPE));
  const columns = Math.max(1, Math.min(count, wanted || 1));
  const rows = Math.ceil(count / columns);
  const last = count - (rows - 1) * columns;
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const isLast = row === rows - 1;
    const inRow = isLast && count <= FEW ? last : columns;
    const step = width / inRow;
    const column = at - row * columns;
    return {
      x0: x0 + column * step,
      x1: x0 + (column + 1) * step,
      y0: y0 + (row * height) / rows,
      y1: y0 + ((row + 1) * height) / rows,
    };
  });
}

/** Places the parts of a group: alike ones in rows, others by their size. */
export function tileGroup<Datum>(
  node: HierarchyRectangularNode<Datum>,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  const { children = [] } = node;
  const areAlike = children.every(
    child => !child.children && child.value === children[0].value,
  );
  if (!areAlike) {
    treemapSquarify(node, x0, y0, x1, y1);
    return;
  }
  gridOf(children.length, { x0, x1, y0, y1 }).forEach((box, at) =>
    Object.assign(children[at], box),
  );
}
