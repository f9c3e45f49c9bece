import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { LevelGroup } from '../../lib/levelGroups';
import { checkAnchor } from '../../lib/checkAnchor';
import { CheckItem } from '../CheckItem';

const useStyles = makeStyles(
  theme => ({
    title: {
      ...theme.typography.subtitle2,
      fontWeight: 700,
      margin: theme.spacing(2.5, 0, 0.75),
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
  }),
  { name: 'MartechLevelChecks' },
);

/** The checks of one level, and whether it is reached. */
export function LevelChecks(props: {
  group: LevelGroup;
  /** Reference of the scorecard. */
  scorecard: string;
  day: string;
  calm: boolean;
  past: boolean;
  startsOpen: (check: CheckResult) => boolean;
}) {
  const { group, scorecard, startsOpen, ...rest } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const level = group.level.title;
  return (
    <>
      <h4 className={classes.title}>
        {group.reached
          ? t('status.view.levelReached', { level })
          : t('status.view.levelOpen', { level })}
      </h4>
      <ul className={classes.list}>
        {group.checks.map(check => (
          <CheckItem
            key={check.id}
            id={checkAnchor(scorecard, check.id)}
            check={check}
            scorecard={scorecard}
            startsOpen={startsOpen(check)}
            {...rest}
          />
        ))}
      </ul>
    </>
  );
}
