import { makeStyles } from '@material-ui/core/styles';
import { ScorecardResult } from '@martech-portal/backstage-plugin-martech-common';
import { LevelBadge } from '../../../components/LevelBadge';
import { ScoreBar } from '../../../components/ScoreBar';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    row: {
      display: 'grid',
      gridTemplateColumns:
        'minmax(120px, 2fr) minmax(90px, 1fr) minmax(110px, 1fr)',
      gap: theme.spacing(0, 2),
      alignItems: 'center',
      padding: theme.spacing(0.75, 0),
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechBriefScores' },
);

/** Each scorecard in one line: score and level. */
export function BriefScores(props: { results: ScorecardResult[] }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.results.map(
        ({ level, levels, scorecard, score, state, title }) => (
          <li key={scorecard} className={classes.row}>
            <span>
              <ScorecardLink entityRef={scorecard} title={title} />
              {state === 'announced' && (
                <div className={classes.quiet}>
                  {t('status.view.announced')}
                </div>
              )}
            </span>
            <ScoreBar score={score} />
            <LevelBadge level={level} levels={levels} />
          </li>
        ),
      )}
    </ul>
  );
}
