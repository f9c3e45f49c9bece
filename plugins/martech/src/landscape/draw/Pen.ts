import { Box } from '../lib/Box';
import { Palette } from './palette';

const MOST_WIDTHS = 30_000;
/** Of icons and marks, which are drawn in a box of this size. */
const UNIT = 24;

/** Draws text, icons and boxes; knows how wide words are. */
export class Pen {
  readonly palette: Palette;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  readonly #paths = new Map<string, Path2D>();
  #font = '';
  #colour = '';
  #alpha = 1;

  constructor(context: CanvasRenderingContext2D, palette: Palette) {
    this.#context = context;
    this.palette = palette;
  }

  /** A new frame. @param ratio - pixels of the screen for one of the page */
  begin({ height, width }: Box, ratio: number) {
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    this.#context.textBaseline = 'alphabetic';
    this.#font = '';
    this.#context.globalAlpha = 1;
    this.#alpha = 1;
    this.#colour = '';
  }

  fill({ height, width, x, y }: Box, colour: string, alpha = 1) {
    this.#paint(colour, alpha);
    this.#context.fillRect(x, y, width, height);
  }

  /** A box with round corners. */
  card(box: Box, radius: number, style: { colour: string; alpha?: number }) {
    this.#trace(box, radius);
    this.#paint(style.colour, style.alpha ?? 1);
    this.#context.fill();
  }

  frame(
    box: Box,
    radius: number,
    style: { colour: string; width: number; alpha?: number; dashed?: boolean },
  ) {
    this.#trace(box, radius);
    this.#paint(style.colour, style.alpha ?? 1);
    this.#context.strokeStyle = style.colour;
    this.#context.lineWidth = style.width;
    this.#context.setLineDash(style.dashed ? [4, 3] : []);
    this.#context.stroke();
  }

  /** An icon or a mark, given as a path in a box of 24. */
  icon(
    path: string,
    [x, y]: readonly [number, number],
    size: number,
    colour: string,
  ) {
    const context = this.#context;
    const drawn = this.#paths.get(path) ?? new Path2D(path);
    this.#paths.set(path, drawn);
    this.#paint(colour, 1);
    const scale = size / UNIT;
    context.translate(x, y);
    context.scale(scale, scale);
    context.fill(drawn);
    context.scale(1 / scale, 1 / scale);
    context.translate(-x, -y);
  }

  /** @param font - weight and size, for example `600 13px` */
  text(
    text: string,
    [x, y]: readonly [number, number],
    font: string,
    colour: string,
  ) {
    this.#use(font);
    this.#paint(colour, 1);
    this.#context.fillText(text, x, y);
  }

  width(text: string, font: string): number {
    const key = `${font}|${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (this.#widths.size > MOST_WIDTHS) this.#widths.clear();
    this.#use(font);
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** A context takes long over what it has been told before. */
  #paint(colour: string, alpha: number) {
    if (alpha !== this.#alpha) this.#context.globalAlpha = alpha;
    if (colour !== this.#colour) this.#context.fillStyle = colour;
    this.#alpha = alpha;
    this.#colour = colour;
  }

  #use(font: string) {
    if (font === this.#font) return;
    this.#font = font;
    this.#context.font = `${font} ${this.palette.font}`;
  }

  #trace({ height, width, x, y }: Box, radius: number) {
    this.#context.beginPath();
    this.#context.roundRect(
      x,
      y,
      width,
      height,
      Math.min(radius, width / 2, height / 2),
    );
  }
}
