import { makeStyles } from '@material-ui/core/styles';
import { ScorecardResult } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { checkAnchor } from '../../lib/checkAnchor';
import { startsOpen } from '../../lib/startsOpen';
import { levelGroups } from '../../lib/levelGroups';
import { isShown, StatusView } from '../../lib/statusView';
import { ScorecardLink } from '../ScorecardLink';
import { Panel } from '../Panel';
import { LevelChecks } from './LevelChecks';
import { ScorecardHeader } from './ScorecardHeader';

const useStyles = makeStyles(
  theme => ({
    nothing: {
      color: theme.palette.text.secondary,
      margin: theme.spacing(2, 0, 0),
    },
  }),
  { name: 'MartechScorecardSection' },
);

/** One scorecard: what it comes to, and its checks level by level. */
export function ScorecardSection(props: {
  result: ScorecardResult;
  view: StatusView;
  /** The day that ages are counted to. */
  day: string;
}) {
  const { day, result, view } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const groups = levelGroups(result, isShown(view));
  const { condition } = view;
  // Who looks at one condition is not told of every scorecard without it.
  if (
    condition &&
    !result.checks.some(check => check.condition === condition)
  ) {
    return null;
  }
  return (
    <Panel
      id={checkAnchor(result.scorecard)}
      title={
        <ScorecardLink entityRef={result.scorecard} title={result.title} />
      }
    >
      <ScorecardHeader result={result} />
      {groups.length === 0 && (
        <p className={classes.nothing}>{t('status.view.allDone')}</p>
      )}
      {groups.map(group => (
        <LevelChecks
          key={group.level.id}
          group={group}
          scorecard={result.scorecard}
          day={day}
          calm={result.state === 'announced'}
          past={view.asOf !== undefined}
          startsOpen={startsOpen(result, view)}
        />
      ))}
    </Panel>
  );
}
