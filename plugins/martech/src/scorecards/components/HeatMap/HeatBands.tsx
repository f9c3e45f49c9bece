import clsx from 'clsx';
import { useMemo } from 'react';
import { useConditionTitle } from '../../hooks/useConditionTitle';
import { checkBands } from '../../lib/checkBands';
import { useHeatSurroundings } from './heatContext';
import { useHeatStyles } from './useHeatStyles';

/** Says which neighbouring checks belong together; a help for the eye only. */
export function HeatBands() {
  const { checks, levels, layout } = useHeatSurroundings();
  const classes = useHeatStyles();
  const conditionTitle = useConditionTitle();
  const found = useMemo(() => checkBands(checks, levels), [checks, levels]);
  if (!found) return null;
  const titleOf = (id: string) =>
    found.by === 'condition'
      ? conditionTitle(id)
      : levels.find(level => level.id === id)?.title ?? id;
  return (
    <div aria-hidden className={classes.bands} style={layout.style}>
      <div className={classes.pinned} />
      <div />
      {layout.showLevel && <div />}
      {found.bands.map(({ id, count }) => (
        <div
          key={id}
          className={clsx(classes.band)}
          style={{ gridColumn: `span ${count}` }}
          title={titleOf(id)}
        >
          {titleOf(id)}
        </div>
      ))}
    </div>
  );
}
