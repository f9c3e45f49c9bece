import { Link } from '@backstage/core-components';
import { ResultRow } from '@martech-portal/backstage-plugin-martech-common';
import Skeleton from '@material-ui/lab/Skeleton';
import clsx from 'clsx';
import { memo } from 'react';
import { LevelBadge } from '../../../components/LevelBadge';
import { useOutcomeStyles } from '../../../components/OutcomeGlyph';
import { ScoreBar } from '../../../components/ScoreBar';
import { HeatCell } from './HeatCell';
import { useHeatSurroundings } from './heatContext';
import { useHeatStyles } from './useHeatStyles';

function Row(props: {
  row: ResultRow | undefined;
  /** Place in the list, from 0. */
  index: number;
  top: number;
}) {
  const { row, index, top } = props;
  const classes = useHeatStyles();
  const colours = useOutcomeStyles();
  const { checks, levels, layout, cellName, addressOf } = useHeatSurroundings();
  const first = layout.showLevel ? 4 : 3;
  const level = levels.find(({ id }) => id === row?.level) ?? null;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={!row || undefined}
      className={classes.row}
      style={{ ...layout.style, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.name}>
        {row ? (
          <Link
            to={addressOf(row.entityRef)}
            className={classes.nameText}
            title={row.title}
          >
            {row.title}
          </Link>
        ) : (
          <Skeleton animation={false} width="70%" />
        )}
      </div>
      <div role="cell" aria-colindex={2} className={classes.plain}>
        {row && <ScoreBar score={row.score} className={classes.grow} />}
      </div>
      {layout.showLevel && (
        <div role="cell" aria-colindex={3} className={classes.plain}>
          {row && <LevelBadge level={level} levels={levels} />}
        </div>
      )}
      {checks.map(({ id, title }, place) => {
        const outcome = row?.outcomes[place] ?? null;
        return row ? (
          <HeatCell
            key={id}
            outcome={outcome}
            name={cellName(title, outcome)}
            column={first + place}
            className={clsx(
              classes.cell,
              outcome ? colours[outcome] : classes.notYet,
            )}
          />
        ) : (
          <div key={id} role="cell" aria-colindex={first + place} />
        );
      })}
    </div>
  );
}

/**
 * One entity and its outcomes; without an entity the room where one will be.
 * Remembered, because scrolling moves rows without changing them.
 */
export const HeatRow = memo(Row);
