import { stateShares } from '../../control/lib/stateShares';
import { Box } from '../lib/Box';
import { headHeight } from '../lib/inner';
import { CategoryNode, TypeNode } from '../lib/MapNode';
import { fitText } from './fitText';
import { Pen } from './Pen';
import { statePaths } from './statePaths';

const looks = {
  category: {
    font: '600 14px',
    count: '600 13px',
    icon: 14,
    least: 18,
    pad: 9,
    drop: 4,
  },
  type: {
    font: '500 11.5px',
    count: '500 11px',
    icon: 11,
    least: 12,
    pad: 4,
    drop: 2,
  },
} as const;

/** States that are worth a number beside a name. */
const told = ['uncontrolled', 'drifting'] as const;

/** The name of a group, how many it holds, and how many ask for somebody. */
export function drawHead(
  pen: Pen,
  node: CategoryNode | TypeNode,
  box: Box,
  number: (value: number) => string,
) {
  const look = looks[node.level];
  const height = headHeight(node, box);
  if (height < look.least) return;
  const { quiet, text } = pen.palette;
  // The name stays in sight as long as a part of its group does.
  const left = Math.max(box.x, 0) + look.pad;
  const middle = box.y + height / 2 + look.drop;
  let right = box.x + box.width - look.pad;
  const baseline = middle + look.icon * 0.28;

  const put = (words: string) => {
    right -= pen.width(words, look.count);
    pen.text(words, [right, baseline], look.count, quiet);
  };
  const room = right - left;
  const count = number(node.platforms);
  // How many there are is told of every category, however narrow.
  const least = node.level === 'category' ? pen.width(count, look.count) : 70;
  if (room > least) {
    put(count);
    if (room > 150) {
      const { shares } = stateShares(node.counts);
      for (const state of [...told].reverse()) {
        const share = shares.find(found => found.state === state);
        if (!share) continue;
        right -= 10;
        put(number(share.count));
        right -= look.icon + 3;
        pen.icon(
          statePaths[state],
          [right, middle - look.icon / 2],
          look.icon,
          pen.palette.inks[state],
        );
      }
    }
    right -= 8;
  }
  const name = fitText(node.title, right - left, words =>
    pen.width(words, look.font),
  );
  pen.text(
    name,
    [left, baseline],
    look.font,
    node.level === 'category' ? text : quiet,
  );
}
