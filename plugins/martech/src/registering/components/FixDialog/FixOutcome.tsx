import { makeStyles } from '@material-ui/core/styles';
import {
  EntityPreview,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { OutcomeChip } from '../../../components/OutcomeChip';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { PreviewProblems } from '../ReadinessPreview';

const useStyles = makeStyles(
  theme => ({
    root: { ...theme.typography.body2, display: 'grid', gap: theme.spacing(1) },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    name: { fontWeight: 700 },
  }),
  { name: 'MartechFixOutcome' },
);

const outcomeIn = (
  preview: EntityPreview | undefined,
  scorecard: string,
  check: string,
): Outcome | undefined =>
  preview?.scorecards
    .find(result => result.scorecard === scorecard)
    ?.checks.find(({ id }) => id === check)?.outcome;

/** What the rules say now, and what they would say with the fields as they are. */
export function FixOutcome(props: {
  scorecard: string;
  check: string;
  before: EntityPreview | undefined;
  after: EntityPreview | undefined;
  error: Error | null;
}) {
  const { after, before, check, error, scorecard } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  if (error) {
    return (
      <StatusMark tone="warn">
        {t('registering.preview.failed', { reason: errorReason(error) })}
      </StatusMark>
    );
  }
  if (after && after.problems.length > 0) {
    return <PreviewProblems problems={after.problems} />;
  }
  const now = outcomeIn(before, scorecard, check);
  const then = outcomeIn(after, scorecard, check);
  return (
    <div className={classes.root} role="status">
      <div className={classes.line}>
        <span className={classes.name}>{t('registering.fix.now')}</span>
        {now ? <OutcomeChip outcome={now} /> : '…'}
        <span className={classes.name}>{t('registering.fix.then')}</span>
        {then ? <OutcomeChip outcome={then} /> : '…'}
      </div>
      {before?.readiness && after?.readiness && (
        <div>
          {t('registering.fix.conditions', {
            before: formats.number(before.readiness.holding),
            after: formats.number(after.readiness.holding),
            all: formats.number(after.readiness.conditions.length),
          })}
        </div>
      )}
    </div>
  );
}
