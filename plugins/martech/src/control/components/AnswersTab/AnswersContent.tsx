import { makeStyles } from '@material-ui/core/styles';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Loading } from '../../../entity/components/Loading';
import { useAnswerSources } from '../../hooks/useAnswerSources';
import { answerOf } from '../../lib/answerGaps';
import { questionIds } from '../../lib/questions';
import { AnswerFailures } from './AnswerFailures';
import { AnswerSummary } from './AnswerSummary';
import { QuestionPanel } from './QuestionPanel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      },
    },
    wide: { gridColumn: '1 / -1', display: 'grid', gap: theme.spacing(2) },
  }),
  { name: 'MartechAnswers' },
);

/** The eight questions with their answers, and how many have one. */
export function AnswersContent(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const classes = useStyles();
  const { failed, isPending, sources } = useAnswerSources(platform);
  if (isPending) return <Loading rows={10} />;
  const answers = questionIds.map(id => answerOf(id, sources));
  return (
    <div className={classes.root}>
      <div className={classes.wide}>
        <AnswerSummary answers={answers} />
        <AnswerFailures failed={failed} />
      </div>
      {answers.map(answer => (
        <QuestionPanel key={answer.id} answer={answer} sources={sources} />
      ))}
    </div>
  );
}
