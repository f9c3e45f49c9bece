import { stateShares } from '../../control/lib/stateShares';
import { Box } from '../lib/Box';
import { TypeNode } from '../lib/MapNode';
import { Pen } from './Pen';

/** From very far a subcategory is no more than how much of it stands how. */
export function drawBands(pen: Pen, { counts }: TypeNode, box: Box) {
  const { shares, total } = stateShares(counts);
  let y = box.y;
  for (const { count, state } of shares) {
    const height = (box.height * count) / total;
    pen.fill({ ...box, y, height }, pen.palette.fills[state], 0.85);
    y += height;
  }
}
