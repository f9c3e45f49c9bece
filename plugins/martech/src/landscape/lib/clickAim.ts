import { Box } from './Box';
import { Path } from './camera';
import { GroupNode } from './MapNode';
import { Tile } from './Tile';

/** A platform that is smaller cannot be told from its neighbours, px. */
const READABLE = 26;

/** What a click is meant for. */
export type ClickAim =
  | { aim: 'open'; tile: Tile }
  | { aim: 'enter'; group: GroupNode }
  | { aim: 'closer' };

/**
 * What a click on the map is meant for: a platform that can be read, the next
 * level below what is looked at, or a closer look.
 *
 * @param under - the nodes under the pointer
 * @param looked - the nodes down to what is looked at
 * @param box - where the last one under the pointer is drawn
 */
export function clickAim(under: Path, looked: Path, box: Box): ClickAim {
  const last = under[under.length - 1];
  const isReadable = Math.min(box.width, box.height) >= READABLE;
  if (last.level === 'platform' && isReadable) {
    return { aim: 'open', tile: last.tile };
  }
  const isWithin = under[looked.length - 1] === looked[looked.length - 1];
  const next = isWithin ? under[looked.length] ?? last : under[1];
  return next && next.level !== 'platform' && next.level !== 'root'
    ? { aim: 'enter', group: next }
    : { aim: 'closer' };
}
