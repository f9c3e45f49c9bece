import { drawMap, Frame } from '../draw/drawMap';
import { Pen } from '../draw/Pen';
import { Box } from '../lib/Box';
import {
  between,
  Camera,
  cameraFor,
  locate,
  Path,
  pathAt,
  START,
  within,
  zoomAt,
} from '../lib/camera';
import { childrenOf } from '../lib/MapNode';
import { mostZoom } from '../lib/mostZoom';
import { placeOf } from './placeOf';
import { Tween } from './Tween';

type Point = readonly [number, number];

/** What is shown, beside how it is looked at. */
export type Scene = Omit<Frame, 'camera'>;

/**
 * The map as it is looked at. It lives outside of React: while somebody zooms,
 * nothing but the picture changes.
 */
export class MapView {
  readonly #pen: Pen;
  readonly #tween = new Tween();
  #scene: Scene;
  #camera: Camera = START;
  #most: number;
  #asked?: number;
  /** Told what fills the window, once it stands still after a move by hand. */
  onPlace?: (place: string | undefined) => void;

  constructor(pen: Pen, scene: Scene) {
    this.#pen = pen;
    this.#scene = scene;
    this.#most = mostZoom(scene.root, scene.room);
  }

  /** Shows something else; another map starts where the camera is sent next. */
  show(scene: Scene) {
    if (scene.root !== this.#scene.root) {
      this.#tween.stop();
      this.#most = mostZoom(scene.root, scene.room);
    }
    this.#scene = scene;
    this.#draw();
  }

  /** Looks at the last node of a path. */
  go(path: Path, isSudden = false) {
    const { room } = this.#scene;
    const from = this.#camera;
    const to = cameraFor(path, room, this.#most);
    if (isSudden) {
      this.#look(to);
      return;
    }
    // Going out, what was looked at moves straight; going in, what will be.
    const still = to.zoom < from.zoom ? this.#middlePath() : path;
    this.#tween.start(share =>
      this.#look(share === 1 ? to : between(still, room, [from, to], share)),
    );
  }

  zoomBy(by: number, point?: Point) {
    const { root, room } = this.#scene;
    const at = point ?? [room.width / 2, room.height / 2];
    this.#tween.stop();
    const options = { point: at, by, most: this.#most };
    this.#look(zoomAt(root, this.#camera, room, options));
    this.#tellPlace();
  }

  moveBy(dx: number, dy: number) {
    const { x, y, zoom } = this.#camera;
    this.#tween.stop();
    this.#look(within({ zoom, x: x + dx, y: y + dy }, this.#scene.room));
    this.#tellPlace();
  }

  get isWhole(): boolean {
    return this.#camera.zoom <= 1.001;
  }

  pathAt(point: Point): Path {
    return pathAt(this.#scene.root, this.#camera, this.#scene.room, point);
  }

  /** Where a node is drawn now. */
  boxOf(path: Path): Box {
    return locate(path, this.#camera, this.#scene.room);
  }

  /** Whether all of a node is in the window. */
  shows(path: Path): boolean {
    const { height, width, x, y } = this.boxOf(path);
    const { room } = this.#scene;
    return (
      x >= -1 &&
      y >= -1 &&
      x + width <= room.width + 1 &&
      y + height <= room.height + 1
    );
  }

  /** Where the children of a node are drawn now. */
  childBoxes(path: Path): Box[] {
    return childrenOf(path[path.length - 1]).map(child =>
      this.boxOf([...path, child]),
    );
  }

  stop() {
    this.#tween.stop();
    if (this.#asked !== undefined) cancelAnimationFrame(this.#asked);
    this.#asked = undefined;
  }

  #middlePath(): Path {
    const { height, width } = this.#scene.room;
    return this.pathAt([width / 2, height / 2]);
  }

  #tellPlace() {
    const { root, room } = this.#scene;
    this.onPlace?.(placeOf(root, this.#camera, room));
  }

  #look(camera: Camera) {
    this.#camera = camera;
    this.#draw();
  }

  /** Once in a frame, however much happens in between. */
  #draw() {
    this.#asked ??= requestAnimationFrame(() => {
      this.#asked = undefined;
      drawMap(this.#pen, { ...this.#scene, camera: this.#camera });
    });
  }
}
