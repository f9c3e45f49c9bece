import { childrenOf, MapNode } from './MapNode';
import { Room } from './camera';

/** A platform is read without effort when its smaller side is this long, px. */
const READABLE = 110;
const LEAST = 4;
const MOST = 800;

function smallestSide(node: MapNode, width: number, height: number): number {
  if (node.level === 'platform') return Math.min(width, height);
  let least = Infinity;
  for (const child of childrenOf(node)) {
    const { x0, x1, y0, y1 } = child.share;
    const side = smallestSide(child, width * (x1 - x0), height * (y1 - y0));
    if (side < least) least = side;
  }
  return least;
}

/** How far one may go in: until the smallest platform can be read. */
export function mostZoom(root: MapNode, { height, width }: Room): number {
  const side = smallestSide(root, width, height);
  if (!Number.isFinite(side) || side <= 0) return LEAST;
  return Math.max(LEAST, Math.min(MOST, READABLE / side));
}
