import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CheckOutcome } from './CheckOutcome';
import { EvidenceList } from './EvidenceList';
import { FactList } from './FactList';
import { HowToFix } from './HowToFix';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5, 4),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    },
    side: {
      display: 'grid',
      gap: theme.spacing(1.5),
      alignContent: 'start',
      minWidth: 0,
    },
    title: {
      ...theme.typography.caption,
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.5),
    },
    code: { overflowWrap: 'anywhere', fontFamily: 'monospace' },
  }),
  { name: 'MartechCheckDetails' },
);

/** Everything that explains an outcome; parts that are empty are left out. */
export function CheckDetails(props: {
  check: CheckResult;
  /** Reference of its scorecard. */
  scorecard: string;
  /** The day that ages are counted to. */
  day: string;
  calm: boolean;
  /** In the past there is nothing to fix. */
  past: boolean;
}) {
  const { calm, check, day, past, scorecard } = props;
  const { description, evidence, facts, problem, underlying } = check;
  const t = useMartechTranslation();
  const classes = useStyles();
  const part = (shown: boolean, title: string, content: ReactNode) =>
    shown && (
      <div>
        <h6 className={classes.title}>{title}</h6>
        {content}
      </div>
    );
  return (
    <div className={classes.root}>
      <div className={classes.side}>
        {part(
          underlying !== undefined,
          t('status.check.underlying'),
          underlying && <CheckOutcome outcome={underlying} calm={calm} />,
        )}
        {part(
          problem !== undefined,
          t('status.check.problem'),
          <>
            <div className={classes.code}>{problem}</div>
            {t('status.check.problemHelp')}
          </>,
        )}
        {part(
          Object.keys(evidence).length > 0,
          t('status.check.evidence'),
          <EvidenceList evidence={evidence} />,
        )}
        {part(
          facts.length > 0,
          t('status.check.facts'),
          <FactList facts={facts} day={day} />,
        )}
      </div>
      <div className={classes.side}>
        {!past && <HowToFix check={check} scorecard={scorecard} />}
        {part(description !== undefined, t('status.check.why'), description)}
      </div>
    </div>
  );
}
