import { Box } from '../lib/Box';
import { PlatformNode } from '../lib/MapNode';
import { Pen } from './Pen';
import { statePaths } from './statePaths';
import { wrapText } from './fitText';
import { tileDetail } from './tileDetail';

/** Marks of vendors by name, as paths in a box of 24. */
export type Marks = ReadonlyMap<string, string>;

const TITLE = { large: '600 14px', small: '500 12px' };

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** 0 for a dot, 1 for a card that is read: the fill fades as words appear. */
const closeness = ({ height, width }: Box) =>
  clamp((Math.min(width, height) - 10) / 8);

const inset = ({ height, width, x, y }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

function drawWords(pen: Pen, { tile }: PlatformNode, box: Box, marks: Marks) {
  const { height, width, x, y } = box;
  const isLarge = width >= 110 && height >= 84;
  const font = isLarge ? TITLE.large : TITLE.small;
  const line = isLarge ? 18 : 15;
  const smallPad = width < 70 ? 3 : 7;
  const pad = isLarge ? 12 : smallPad;
  const icon = isLarge ? 20 : 14;
  const ink = pen.palette.inks[tile.state];
  const mark = tile.vendor?.mark && marks.get(tile.vendor.mark);
  const hasIcons = height >= line + 2 * pad + icon;
  const measure = (text: string) => pen.width(text, font);
  let top = y + pad;
  let left = x + pad + 3;
  let room = width - 2 * pad - 3;
  if (hasIcons) {
    pen.icon(statePaths[tile.state], [left, top], icon, ink);
    const right = x + width - pad - icon;
    if (mark) pen.icon(mark, [right, top], icon, pen.palette.text);
    top += icon + (isLarge ? 8 : 4);
  } else {
    pen.icon(statePaths[tile.state], [left, y + (height - 12) / 2], 12, ink);
    left += 14;
    room -= 14;
    top = y + (height - line) / 2;
  }
  const lines = hasIcons
    ? Math.max(1, Math.floor((y + height - pad / 2 - top) / line))
    : 1;
  const shown = wrapText(
    tile.title,
    { lines: Math.min(lines, 4), room },
    measure,
  );
  shown.forEach((text, at) =>
    pen.text(
      text,
      [left, top + line * at + line * 0.76],
      font,
      pen.palette.text,
    ),
  );
  const below = top + shown.length * line;
  if (isLarge && tile.vendor && below + 16 <= y + height - 6) {
    const small = '400 12px';
    const [vendor] = wrapText(tile.vendor.title, { lines: 1, room }, text =>
      pen.width(text, small),
    );
    pen.text(vendor, [left, below + 13], small, pen.palette.quiet);
  }
}

function drawCard(
  pen: Pen,
  box: Box,
  look: { alpha: number; fill: string; isQuiet: boolean; near: number },
) {
  const { alpha, fill, isQuiet, near } = look;
  const radius = 5 * near;
  pen.card(box, radius, { colour: pen.palette.paper });
  pen.card(box, radius, { colour: fill, alpha });
  pen.frame(box, radius, {
    colour: fill,
    width: 1,
    alpha: 0.5 * near,
    dashed: isQuiet,
  });
  pen.fill({ ...box, width: 3 * near }, fill, isQuiet ? 0.5 : 1);
}

/** A platform: a dot from afar, an icon closer by, and a card to be read. */
export function drawPlatform(
  pen: Pen,
  node: PlatformNode,
  box: Box,
  marks: Marks,
) {
  const { state } = node.tile;
  const side = Math.min(box.width, box.height);
  const near = closeness(box);
  const fill = pen.palette.fills[state];
  const isQuiet = state === 'not-live' || state === 'retired';
  const far = isQuiet ? 0.55 : 0.85;
  const alpha = far + (0.13 - far) * near;
  const inner = inset(box, Math.max(0.2, Math.min(2.5, side * 0.05)));
  const detail = tileDetail(inner);
  if (near === 0) pen.fill(inner, fill, alpha);
  else drawCard(pen, inner, { alpha, fill, isQuiet, near });
  if (detail === 'words') drawWords(pen, node, inner, marks);
  if (detail === 'icon') {
    const size = Math.min(16, Math.min(inner.width, inner.height) * 0.7);
    const place = [
      inner.x + (inner.width - size) / 2,
      inner.y + (inner.height - size) / 2,
    ] as const;
    const { inks, paper } = pen.palette;
    // On its own full colour an icon would not be seen.
    const ink = alpha > 0.5 && !isQuiet ? paper : inks[state];
    pen.icon(statePaths[state], place, size, ink);
  }
}
