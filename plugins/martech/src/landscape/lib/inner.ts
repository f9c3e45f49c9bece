import { Box } from './Box';
import { MapNode, Share } from './MapNode';

const between = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Room for the name above what stands within a node; less in small boxes. */
export function headHeight({ level }: Pick<MapNode, 'level'>, { height }: Box) {
  if (level === 'category') return between(0, (height - 44) * 2, 30);
  if (level === 'type') return between(0, (height - 40) * 2, 20);
  return 0;
}

/** Most room around what stands within a node, px. */
const most = { root: 3, category: 3, type: 1, platform: 0 };

/** Room around what stands within a node. */
function padding({ level }: Pick<MapNode, 'level'>, { height, width }: Box) {
  return between(0, Math.min(width, height) * 0.04, most[level]);
}

/** The part of a box in which the children of its node stand. */
export function contentOf(node: Pick<MapNode, 'level'>, box: Box): Box {
  const pad = padding(node, box);
  const head = headHeight(node, box);
  return {
    x: box.x + pad,
    y: box.y + pad + head,
    width: Math.max(0, box.width - 2 * pad),
    height: Math.max(0, box.height - 2 * pad - head),
  };
}

/** Where a child stands in the content of its parent. */
export const childBox = ({ x0, x1, y0, y1 }: Share, content: Box): Box => ({
  x: content.x + x0 * content.width,
  y: content.y + y0 * content.height,
  width: (x1 - x0) * content.width,
  height: (y1 - y0) * content.height,
});
