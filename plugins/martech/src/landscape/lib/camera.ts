import { Box, isWithin } from './Box';
import { childBox, contentOf } from './inner';
import { childrenOf, MapNode, RootNode } from './MapNode';

/** How the map is looked at: how large it is drawn, and where it begins. */
export interface Camera {
  zoom: number;
  x: number;
  y: number;
}

/** The window in px. */
export interface Room {
  width: number;
  height: number;
}

/** Nodes from the root to one of them. */
export type Path = readonly MapNode[];

export const START: Camera = { zoom: 1, x: 0, y: 0 };

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Where the root is drawn. */
export const rootBox = (
  { x, y, zoom }: Camera,
  { height, width }: Room,
): Box => ({
  x,
  y,
  width: width * zoom,
  height: height * zoom,
});

/** Where the last node of a path is drawn. */
export function locate(path: Path, camera: Camera, room: Room): Box {
  let box = rootBox(camera, room);
  for (let depth = 1; depth < path.length; depth += 1) {
    box = childBox(path[depth].share, contentOf(path[depth - 1], box));
  }
  return box;
}

/** Nothing but the map is in the window. */
export function within(camera: Camera, { height, width }: Room): Camera {
  const zoom = Math.max(1, camera.zoom);
  return {
    zoom,
    x: clamp(camera.x, width * (1 - zoom), 0),
    y: clamp(camera.y, height * (1 - zoom), 0),
  };
}

/** The nodes under a point, from the root down. */
export function pathAt(
  root: RootNode,
  camera: Camera,
  room: Room,
  [px, py]: readonly [number, number],
): MapNode[] {
  const path: MapNode[] = [root];
  let node: MapNode = root;
  let box = rootBox(camera, room);
  for (;;) {
    const content = contentOf(node, box);
    let next: MapNode | undefined;
    for (const child of childrenOf(node)) {
      const inside = childBox(child.share, content);
      if (!isWithin(inside, px, py)) continue;
      next = child;
      box = inside;
      break;
    }
    if (!next) return path;
    path.push(next);
    node = next;
  }
}

/** Zooms so that what is under a point stays there. */
export function zoomAt(
  root: RootNode,
  camera: Camera,
  room: Room,
  options: { point: readonly [number, number]; by: number; most: number },
): Camera {
  const { by, most, point } = options;
  const zoom = clamp(camera.zoom * by, 1, most);
  const path = pathAt(root, camera, room, point);
  const before = locate(path, camera, room);
  const after = locate(path, { zoom, x: 0, y: 0 }, room);
  const share = (at: number, start: number, size: number) =>
    size > 0 ? (at - start) / size : 0;
  const [px, py] = point;
  return within(
    {
      zoom,
      x: px - after.x - share(px, before.x, before.width) * after.width,
      y: py - after.y - share(py, before.y, before.height) * after.height,
    },
    room,
  );
}

/** The last node of a path as large as the window, and in its middle. */
export function cameraFor(path: Path, room: Room, most: number): Camera {
  if (path.length < 2) return START;
  let low = 1;
  let high = most;
  for (let step = 0; step < 24; step += 1) {
    const zoom = Math.sqrt(low * high);
    const { height, width } = locate(path, { zoom, x: 0, y: 0 }, room);
    if (width <= room.width && height <= room.height) low = zoom;
    else high = zoom;
  }
  const box = locate(path, { zoom: low, x: 0, y: 0 }, room);
  return within(
    {
      zoom: low,
      x: (room.width - box.width) / 2 - box.x,
      y: (room.height - box.height) / 2 - box.y,
    },
    room,
  );
}

/** On the way from one camera to another, so that a node moves straight. */
export function between(
  path: Path,
  room: Room,
  [from, to]: readonly [Camera, Camera],
  share: number,
): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const span = to.zoom - from.zoom;
  const gone = Math.abs(span) < 1e-6 ? share : (zoom - from.zoom) / span;
  const start = locate(path, from, room);
  const end = locate(path, to, room);
  const here = locate(path, { zoom, x: 0, y: 0 }, room);
  return {
    zoom,
    x: start.x + (end.x - start.x) * gone - here.x,
    y: start.y + (end.y - start.y) * gone - here.y,
  };
}
