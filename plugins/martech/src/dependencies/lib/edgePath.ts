import { box, PlacedNode } from './layoutMap';

const BEND = 48;

/** A line from one place to another, and its middle. */
export interface DrawnEdge {
  d: string;
  middle: { x: number; y: number };
}

/** Leaves on the side that faces the other place; within a column, on the right. */
export function edgePath(
  from: Pick<PlacedNode, 'x' | 'y'>,
  to: Pick<PlacedNode, 'x' | 'y'>,
): DrawnEdge {
  const y1 = from.y + box.height / 2;
  const y2 = to.y + box.height / 2;
  const isRight = to.x > from.x;
  const isSame = to.x === from.x;
  const x1 = isRight || isSame ? from.x + box.width : from.x;
  const x2 = isRight ? to.x : to.x + box.width;
  const out = isRight || isSame ? BEND : -BEND;
  const into = isRight ? -BEND : BEND;
  return {
    d: `M${x1} ${y1}C${x1 + out} ${y1} ${x2 + into} ${y2} ${x2} ${y2}`,
    middle: {
      x: (x1 + x2) / 2 + 0.375 * (out + into),
      y: (y1 + y2) / 2,
    },
  };
}
