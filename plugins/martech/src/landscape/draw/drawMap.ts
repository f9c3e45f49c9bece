import { Box, overlaps } from '../lib/Box';
import { Camera, Room, rootBox } from '../lib/camera';
import { childBox, contentOf } from '../lib/inner';
import { GroupNode, MapNode, RootNode } from '../lib/MapNode';
import { drawBands } from './drawBands';
import { drawHead } from './drawHead';
import { drawPlatform, Marks } from './drawPlatform';
import { Pen } from './Pen';

/** Below, tiles of a subcategory are not told apart: they become bands, px². */
const LEAST_TILE = 6;

/** What a frame shows. */
export interface Frame {
  root: RootNode;
  camera: Camera;
  room: Room;
  ratio: number;
  marks: Marks;
  /** Numbers as the reader writes them. */
  number: (value: number) => string;
  /** The node with the focus of the keyboard, and the one under the pointer. */
  focused?: MapNode;
  pointed?: MapNode;
}

/** Draws everything that is in the window, each as closely as there is room. */
export function drawMap(pen: Pen, frame: Frame) {
  const { height, width } = frame.room;
  const view: Box = { x: 0, y: 0, width, height };
  pen.begin(view, frame.ratio);
  const outlines: Array<{ box: Box; isFocus: boolean }> = [];

  const visit = (node: MapNode, box: Box) => {
    if (!overlaps(box, view)) return;
    if (node === frame.focused) outlines.push({ box, isFocus: true });
    else if (node === frame.pointed) outlines.push({ box, isFocus: false });
    if (node.level === 'platform') {
      drawPlatform(pen, node, box, frame.marks);
      return;
    }
    drawGround(pen, node, box);
    const content = contentOf(node, box);
    if (node.level !== 'root') drawHead(pen, node, box, frame.number);
    const isFar =
      node.level === 'type' &&
      (content.width * content.height) / node.platforms < LEAST_TILE;
    if (isFar) drawBands(pen, node, content);
    else
      for (const child of node.children)
        visit(child, childBox(child.share, content));
  };
  visit(frame.root, rootBox(frame.camera, frame.room));

  for (const { box, isFocus } of outlines) {
    const { focus, text } = pen.palette;
    pen.frame(
      box,
      6,
      isFocus
        ? { colour: focus, width: 3 }
        : { colour: text, width: 1.5, alpha: 0.7 },
    );
  }
}

function drawGround(pen: Pen, { level }: GroupNode, box: Box) {
  if (level !== 'category') return;
  const inner = {
    x: box.x + 2,
    y: box.y + 2,
    width: box.width - 4,
    height: box.height - 4,
  };
  if (inner.width <= 0 || inner.height <= 0) return;
  pen.card(inner, 8, { colour: pen.palette.paper });
  pen.frame(inner, 8, { colour: pen.palette.line, width: 1 });
}
