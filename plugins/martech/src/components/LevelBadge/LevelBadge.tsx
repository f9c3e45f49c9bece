import { Level } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useLevelStyles } from './useLevelStyles';

/** The level reached, as its name and as steps of all there are. */
export function LevelBadge(props: {
  level: Level | null;
  /** All levels of the scorecard. */
  levels: readonly Level[];
  className?: string;
}) {
  const { level, levels, className } = props;
  const t = useMartechTranslation();
  const classes = useLevelStyles();
  const reached = level
    ? levels.filter(({ rank }) => rank <= level.rank).length
    : 0;
  const name = level ? level.title : t('scorecard.shared.noLevel');
  return (
    <span
      className={clsx(classes.root, !level && classes.none, className)}
      title={name}
    >
      <span className={classes.pips} aria-hidden>
        {levels.map(({ id }, index) => (
          <span
            key={id}
            className={clsx(classes.pip, index < reached && classes.full)}
          />
        ))}
      </span>
      <span className={classes.text}>{name}</span>
    </span>
  );
}
