import { makeStyles } from '@material-ui/core/styles';
import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { nextStep } from '../../lib/nextStep';
import { NextFix } from './NextFix';

const useStyles = makeStyles(
  theme => ({
    help: { color: theme.palette.text.secondary, margin: 0 },
    list: {
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      listStyle: 'none',
      display: 'grid',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'MartechNextBestAction' },
);

/** The fewest fixes to the next level, the heaviest first. */
export function NextBestAction(props: {
  status: EntityStatus;
  /** Most fixes that are named. */
  most: number;
}) {
  const { most, status } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const step = nextStep(status);
  if (!step) {
    return status.scorecards.some(({ score }) => score !== null) ? (
      <StatusMark tone="good">{t('status.readiness.nothingNext')}</StatusMark>
    ) : null;
  }
  const more = step.checks.length - most;
  return (
    <div>
      <p className={classes.help}>
        {t('status.readiness.nextCount', {
          count: step.checks.length,
          level: step.level.title,
          scorecard: step.result.title,
        })}
      </p>
      <ol className={classes.list}>
        {step.checks.slice(0, most).map(check => (
          <NextFix
            key={check.id}
            check={check}
            scorecard={step.result.scorecard}
          />
        ))}
      </ol>
      {more > 0 && (
        <p className={classes.help}>
          {t('status.readiness.nextMore', { count: more })}
        </p>
      )}
    </div>
  );
}
