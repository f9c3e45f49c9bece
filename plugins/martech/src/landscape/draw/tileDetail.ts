import { Box } from '../lib/Box';

/** The least in which a name can begin, px. */
const WORDS = { width: 40, height: 14 };
/** The least in which an icon can be told from another, px and px². */
const ICON = { side: 8, area: 144 };

/** What there is room for within a tile: its name, its icon, or its colour. */
export function tileDetail({
  height,
  width,
}: Pick<Box, 'height' | 'width'>): 'words' | 'icon' | 'colour' {
  if (width >= WORDS.width && height >= WORDS.height) return 'words';
  const isIcon =
    Math.min(width, height) >= ICON.side && width * height >= ICON.area;
  return isIcon ? 'icon' : 'colour';
}
