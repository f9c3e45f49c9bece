import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { PlacedProblem } from '../../lib/placeProblems';

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      maxHeight: 180,
      overflowY: 'auto',
    },
    entry: {
      ...theme.typography.body2,
      display: 'flex',
      justifyContent: 'flex-start',
      alignItems: 'baseline',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      width: '100%',
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      overflowWrap: 'anywhere',
      '&:hover, &:focus-visible': {
        backgroundColor: theme.palette.action.hover,
      },
    },
    place: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  }),
  { name: 'MartechProblemList' },
);

/** Problems in words; each leads to its place in the text. */
export function ProblemList(props: {
  problems: readonly PlacedProblem[];
  onGoTo: (problem: PlacedProblem) => void;
}) {
  const { onGoTo, problems } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {problems.map((problem, index) => (
        // Two problems can have the same words at the same place.
        <li key={`${index} ${problem.message}`}>
          <ButtonBase className={classes.entry} onClick={() => onGoTo(problem)}>
            <span className={classes.place}>
              {t('editor.problemAt', {
                line: formats.number(problem.line),
                column: formats.number(problem.column),
              })}
            </span>
            <span>{problem.message}</span>
          </ButtonBase>
        </li>
      ))}
    </ul>
  );
}
