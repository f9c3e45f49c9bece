import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Answer } from '../../lib/answerGaps';
import { AnswerMark } from './AnswerMark';
import { questionAnchor } from './questionAnchor';

const useStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, padding: theme.spacing(2, 3) },
    title: { ...theme.typography.h6, margin: 0 },
    help: { color: theme.palette.text.secondary, margin: 0 },
    list: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
      gap: theme.spacing(1.5, 3),
      listStyle: 'none',
      margin: theme.spacing(2, 0, 0),
      padding: 0,
    },
    link: { color: theme.palette.text.primary, fontWeight: 700 },
  }),
  { name: 'MartechAnswerSummary' },
);

/** How many questions are answered, and the way to each. */
export function AnswerSummary(props: { answers: readonly Answer[] }) {
  const { answers } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const answered = answers.filter(({ state }) => state === 'answered');
  return (
    <Paper className={classes.root}>
      <h2 className={classes.title}>
        {t('control.answer.summary', {
          answered: formats.number(answered.length),
          all: formats.number(answers.length),
        })}
      </h2>
      <p className={classes.help}>{t('control.answer.summaryHelp')}</p>
      <ul className={classes.list}>
        {answers.map(answer => (
          <li key={answer.id}>
            <a
              className={classes.link}
              href={`#${questionAnchor(answer.id)}`}
              onClick={event => {
                event.preventDefault();
                const place = document.getElementById(
                  questionAnchor(answer.id),
                );
                place?.scrollIntoView({ block: 'center' });
                place?.focus();
              }}
            >
              {t(`control.answer.question.${answer.id}`)}
            </a>
            <div>
              <AnswerMark answer={answer} />
            </div>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
