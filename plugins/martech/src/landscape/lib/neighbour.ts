import { Box } from './Box';

export type Direction = 'left' | 'right' | 'up' | 'down';

const middle = ({ height, width, x, y }: Box) => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** How far on in a direction, and how far beside; not on at all: undefined. */
function distance(from: Box, to: Box, direction: Direction) {
  const a = middle(from);
  const b = middle(to);
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const on = sign * (isAcross ? b.x - a.x : b.y - a.y);
  const beside = Math.abs(isAcross ? b.y - a.y : b.x - a.x);
  return on > 0.5 ? on + 2 * beside : undefined;
}

/** The box that lies next in a direction; the same one where there is none. */
export function neighbour(
  boxes: readonly Box[],
  from: number,
  direction: Direction,
): number {
  let best = from;
  let least = Infinity;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const away = distance(boxes[from], box, direction);
    if (away === undefined || away >= least) return;
    best = index;
    least = away;
  });
  return best;
}
