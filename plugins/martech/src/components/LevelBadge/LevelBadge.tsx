import { makeStyles } from '@material-ui/core/styles';
import { Level } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useLevelFills } from './useLevelFills';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      minWidth: 0,
      maxWidth: '100%',
    },
    pips: { display: 'inline-flex', gap: 2, flexShrink: 0 },
    pip: {
      width: 5,
      height: 12,
      borderRadius: 1,
      backgroundColor: theme.palette.action.selected,
    },
    text: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLevelBadge' },
);

/** The level reached, as its name and as steps of all there are. */
export function LevelBadge(props: {
  level: Level | null;
  /** All levels of the scorecard. */
  levels: readonly Level[];
  className?: string;
}) {
  const { level, levels, className } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const fill = useLevelFills();
  const reached = level
    ? levels.filter(({ rank }) => rank <= level.rank).length
    : 0;
  return (
    <span
      className={clsx(classes.root, !level && classes.none, className)}
      title={level ? level.title : t('scorecard.shared.noLevel')}
    >
      <span className={classes.pips} aria-hidden>
        {levels.map(({ id }, index) => (
          <span
            key={id}
            className={classes.pip}
            style={
              index < reached ? fill(levels.length - 1, levels.length) : {}
            }
          />
        ))}
      </span>
      <span className={classes.text}>
        {level ? level.title : t('scorecard.shared.noLevel')}
      </span>
    </span>
  );
}
