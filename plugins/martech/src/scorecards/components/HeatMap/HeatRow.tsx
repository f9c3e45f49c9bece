import { Link } from '@backstage/core-components';
import { ResultRow } from '@martech-portal/backstage-plugin-martech-common';
import { memo } from 'react';
import { useHeatSurroundings } from './heatContext';
import { HeatLevel } from './HeatLevel';

function Row(props: {
  row: ResultRow | undefined;
  /** Place in the list, from 0. */
  index: number;
  top: number;
}) {
  const { row, index, top } = props;
  const { checks, layout, names, addressOf, scoreOf, classes, cells } =
    useHeatSurroundings();
  const first = layout.showLevel ? 4 : 3;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={!row || undefined}
      className={classes.row}
      style={{ ...layout.style, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.name}>
        {row && (
          <Link
            to={addressOf(row.entityRef)}
            className={classes.nameText}
            title={row.title}
          >
            {row.title}
          </Link>
        )}
      </div>
      <div role="cell" aria-colindex={2} className={classes.plain}>
        {row && row.score === null && (
          <span className={cells.quiet} title={scoreOf(null)}>
            {scoreOf(null)}
          </span>
        )}
        {row && row.score !== null && (
          <>
            <span className={cells.score}>{scoreOf(row.score)}</span>
            <span className={cells.track} aria-hidden>
              <div
                className={cells.fill}
                style={{ width: `${row.score * 100}%` }}
              />
            </span>
          </>
        )}
      </div>
      {layout.showLevel && (
        <div role="cell" aria-colindex={3} className={classes.plain}>
          {row && <HeatLevel level={row.level} />}
        </div>
      )}
      {checks.map(({ id }, place) => {
        const outcome = row?.outcomes[place] ?? undefined;
        const name = row && names[place][outcome ?? 'none'];
        return (
          <div
            key={id}
            role="cell"
            aria-colindex={first + place}
            aria-label={name}
            title={name}
            className={
              outcome ? `${cells.cell} ${cells[outcome]}` : cells.notYet
            }
          >
            {row && !outcome && '…'}
          </div>
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
