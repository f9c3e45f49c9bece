import { makeStyles } from '@material-ui/core/styles';
import { JSX } from 'react';
import { AnswerSources } from '../../lib/answerGaps';
import { QuestionId } from '../../lib/questions';
import { ApprovalAnswer } from './ApprovalAnswer';
import { ChangeAnswer } from './ChangeAnswer';
import { DocumentsAnswer } from './DocumentsAnswer';
import { ImprovementAnswer } from './ImprovementAnswer';
import { OwnerAnswer } from './OwnerAnswer';
import { ReliabilityAnswer } from './ReliabilityAnswer';
import { SuccessAnswer } from './SuccessAnswer';
import { SupportAnswer } from './SupportAnswer';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MartechAnswerBody' },
);

const bodies: Record<
  QuestionId,
  (props: { sources: AnswerSources }) => JSX.Element | null
> = {
  owner: OwnerAnswer,
  success: SuccessAnswer,
  change: ChangeAnswer,
  approval: ApprovalAnswer,
  support: SupportAnswer,
  reliability: ReliabilityAnswer,
  documents: DocumentsAnswer,
  improvement: ImprovementAnswer,
};

/** The answer to a question, as far as it is known. */
export function AnswerBody(props: { id: QuestionId; sources: AnswerSources }) {
  const Body = bodies[props.id];
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Body sources={props.sources} />
    </div>
  );
}
