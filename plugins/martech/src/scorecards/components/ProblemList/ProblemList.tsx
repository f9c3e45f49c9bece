import { makeStyles } from '@material-ui/core/styles';
import { RuleProblem } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Tile } from '../Tile';

const useStyles = makeStyles(
  theme => ({
    help: { margin: theme.spacing(0, 0, 1) },
    list: { display: 'grid', gap: theme.spacing(0.75), margin: 0, padding: 0 },
    entry: { listStyle: 'none', minWidth: 0 },
    place: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      fontFamily: 'monospace',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'MartechProblemList' },
);

/** Which rules do not run, why, and where in the definition. */
export function ProblemList(props: { problems: readonly RuleProblem[] }) {
  const { problems } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  if (problems.length === 0) return null;
  return (
    <Tile title={t('scorecard.page.problems', { count: problems.length })}>
      <p className={classes.help}>{t('scorecard.page.problemsHelp')}</p>
      <ul className={classes.list}>
        {problems.map(({ path, line, column, message }) => (
          <li
            key={`${path}:${line}:${column}:${message}`}
            className={classes.entry}
          >
            <StatusMark tone="bad">
              {message}
              <span className={classes.place}>
                {line === undefined || column === undefined
                  ? path
                  : t('scorecard.page.problemPlace', {
                      path,
                      line: String(line),
                      column: String(column),
                    })}
              </span>
            </StatusMark>
          </li>
        ))}
      </ul>
    </Tile>
  );
}
