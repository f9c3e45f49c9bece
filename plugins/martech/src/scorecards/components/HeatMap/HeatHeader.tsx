import ButtonBase from '@material-ui/core/ButtonBase';
import clsx from 'clsx';
import { memo } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { shortTitle } from '../../lib/shortTitle';
import { HeatBands } from './HeatBands';
import { useHeatSurroundings } from './heatContext';
import { useHeatStyles } from './useHeatStyles';

function Header(props: {
  /** What the rows are, for example "Name" or "Owner". */
  name: string;
  onAbout: (check: string) => void;
}) {
  const { name, onAbout } = props;
  const t = useMartechTranslation();
  const classes = useHeatStyles();
  const { checks, layout } = useHeatSurroundings();
  const first = layout.showLevel ? 4 : 3;
  return (
    <div role="rowgroup" className={classes.header}>
      <HeatBands />
      <div
        role="row"
        aria-rowindex={1}
        className={classes.headerRow}
        style={layout.style}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={clsx(classes.heading, classes.pinned)}
        >
          {name}
        </div>
        <div role="columnheader" aria-colindex={2} className={classes.heading}>
          {t('scorecard.map.scoreColumn')}
        </div>
        {layout.showLevel && (
          <div
            role="columnheader"
            aria-colindex={3}
            className={classes.heading}
          >
            {t('scorecard.map.levelColumn')}
          </div>
        )}
        {checks.map(({ id, title }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={first + index}
            className={classes.check}
          >
            <ButtonBase
              className={classes.checkButton}
              aria-label={title}
              title={t('scorecard.map.about', { check: title })}
              onClick={() => onAbout(id)}
            >
              <span className={classes.checkTitle}>{shortTitle(title)}</span>
            </ButtonBase>
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * Titles of the columns; those of checks stand upright and explain the check.
 * Remembered, because every step of scrolling draws the map anew.
 */
export const HeatHeader = memo(Header);
