import { OutcomeCounts } from '@martech-portal/backstage-plugin-martech-common';
import { memo } from 'react';
import { outcomeShares } from '../../../components/OutcomeBar';
import { useOutcomeFills } from '../../../components/OutcomeGlyph';
import { useGroupStyles } from './useGroupStyles';

function Cell(props: {
  counts: Partial<OutcomeCounts>;
  name: string;
  column: number;
}) {
  const { counts, name, column } = props;
  const classes = useGroupStyles();
  const fills = useOutcomeFills();
  return (
    <div
      role="cell"
      aria-colindex={column}
      aria-label={name}
      title={name}
      className={classes.bar}
    >
      {outcomeShares(counts).shares.map(({ outcome, share }) => (
        <span
          key={outcome}
          className={fills[outcome]}
          style={{ flex: `${share} 1 0`, minHeight: 1 }}
        />
      ))}
    </div>
  );
}

/** How one check came out in a group, as an upright bar; failures stand on top. */
export const GroupCell = memo(Cell);
