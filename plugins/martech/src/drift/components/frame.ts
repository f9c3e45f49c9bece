/** Room around pictures of a year, in px: the slider below has the same. */
export const frame = { left: 44, right: 12, top: 8, bottom: 22 } as const;

/** Width a picture is drawn for until its own is known. */
export const FIRST_WIDTH = 720;

/** What is left of a width for the picture itself. */
export const innerWidth = (width: number | undefined): number =>
  Math.max(120, (width || FIRST_WIDTH) - frame.left - frame.right);
