import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useAnswerContext } from '../../hooks/useAnswerContext';
import { answerInWords, questionInWords } from '../../lib/answerInWords';
import { refOf } from '../../lib/refOf';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(
  theme => ({
    root: {
      borderLeft: `4px solid ${theme.palette.text.secondary}`,
      padding: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(3),
      overflowWrap: 'anywhere',
    },
    question: {
      ...theme.typography.body1,
      color: theme.palette.text.secondary,
    },
    answer: { ...theme.typography.h5, margin: 0, fontWeight: 700 },
  }),
  { name: 'MartechAnswer' },
);

/** The question small, the answer large. */
export function Answer(props: { decision: MarketingDecision }) {
  const { decision } = props;
  const { spec } = decision;
  const classes = useStyles();
  const t = useMartechTranslation();
  const context = useAnswerContext();
  const record =
    spec.type === 'system-of-record' && spec.answer
      ? refOf(spec.answer.platform, 'MarketingPlatform', decision)
      : undefined;
  const words = answerInWords(decision, context);
  return (
    <div className={classes.root}>
      <div className={classes.question}>
        {questionInWords(decision, context)}
      </div>
      {words ? (
        <p className={classes.answer}>
          {record ? (
            <EntityRefLink entityRef={record} hideIcon disableTooltip />
          ) : (
            words
          )}
        </p>
      ) : (
        <StatusMark tone="warn">{t('entity.decision.open')}</StatusMark>
      )}
      {words && spec.lifecycle !== 'accepted' && (
        <StatusMark tone="warn">
          {t(`entity.decision.notInForce.${spec.lifecycle}`)}
        </StatusMark>
      )}
    </div>
  );
}
