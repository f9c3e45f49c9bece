/** A box in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const isWithin = (
  { height, width, x, y }: Box,
  px: number,
  py: number,
) => px >= x && px < x + width && py >= y && py < y + height;

export const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
