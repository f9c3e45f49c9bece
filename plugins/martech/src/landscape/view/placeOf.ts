import { Box } from '../lib/Box';
import { Camera, locate, pathAt, Room } from '../lib/camera';
import { RootNode } from '../lib/MapNode';

/** Of a side of the window: what spans less of both is not looked at. */
const SPANS = 0.9;
/** Below, all of the map is in sight. */
const WHOLE = 1.001;

const spanned = (start: number, length: number, side: number) =>
  (Math.min(start + length, side) - Math.max(start, 0)) / side;

const isLookedAt = ({ height, width, x, y }: Box, room: Room) =>
  Math.max(spanned(x, width, room.width), spanned(y, height, room.height)) >=
  SPANS;

/** The category or subcategory that one looks at; undefined for all of it. */
export function placeOf(
  root: RootNode,
  camera: Camera,
  room: Room,
): string | undefined {
  if (camera.zoom < WHOLE) return undefined;
  const middle = [room.width / 2, room.height / 2] as const;
  const path = pathAt(root, camera, room, middle);
  for (let depth = Math.min(2, path.length - 1); depth > 0; depth -= 1) {
    const node = path[depth];
    const box = locate(path.slice(0, depth + 1), camera, room);
    if (node.level !== 'platform' && isLookedAt(box, room)) {
      return node.id;
    }
  }
  return undefined;
}
