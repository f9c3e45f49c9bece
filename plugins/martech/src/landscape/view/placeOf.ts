import { Box } from '../lib/Box';
import { Camera, locate, pathAt, Room } from '../lib/camera';
import { RootNode } from '../lib/MapNode';

/** Of the window: what covers less of it is not what one looks at. */
const COVERS = 0.5;

const covered = ({ height, width, x, y }: Box, room: Room) => {
  const across = Math.min(x + width, room.width) - Math.max(x, 0);
  const down = Math.min(y + height, room.height) - Math.max(y, 0);
  return (Math.max(0, across) * Math.max(0, down)) / (room.width * room.height);
};

/** The category or subcategory that fills the window; undefined for neither. */
export function placeOf(
  root: RootNode,
  camera: Camera,
  room: Room,
): string | undefined {
  const middle = [room.width / 2, room.height / 2] as const;
  const path = pathAt(root, camera, room, middle);
  for (let depth = Math.min(2, path.length - 1); depth > 0; depth -= 1) {
    const node = path[depth];
    const box = locate(path.slice(0, depth + 1), camera, room);
    if (node.level !== 'platform' && covered(box, room) >= COVERS) {
      return node.id;
    }
  }
  return undefined;
}
