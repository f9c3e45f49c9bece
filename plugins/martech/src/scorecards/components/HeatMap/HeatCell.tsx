import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { memo } from 'react';
import { OutcomeGlyph } from '../../../components/OutcomeGlyph';

function Cell(props: {
  outcome: Outcome | null;
  name: string;
  column: number;
  className: string;
}) {
  const { outcome, name, column, className } = props;
  return (
    <div
      role="cell"
      aria-colindex={column}
      aria-label={name}
      title={name}
      className={className}
    >
      {outcome ? <OutcomeGlyph outcome={outcome} /> : '…'}
    </div>
  );
}

/** One outcome as a coloured field; what it says is its name and its tooltip. */
export const HeatCell = memo(Cell);
