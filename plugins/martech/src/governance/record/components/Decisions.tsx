import { makeStyles } from '@material-ui/core/styles';
import {
  Approval,
  MartechRecord,
} from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Tone } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    area: { fontWeight: 600 },
    comment: { whiteSpace: 'pre-line' },
    given: { '& a': { textDecoration: 'underline' } },
    quiet: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechDecisions' },
);

const toneOf = ({ counts, verdict }: Approval): Tone => {
  if (!counts) return 'quiet';
  return verdict === 'approve' ? 'good' : 'bad';
};

function Given(props: { approval: Approval }) {
  const { approval } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <div className={classes.given}>
      <StatusMark tone={toneOf(approval)}>
        {t(`governance.record.decisions.${approval.verdict}`)},{' '}
        <RefLink entityRef={approval.by} />
      </StatusMark>
      <div className={classes.quiet}>
        {formats.time(new Date(approval.at))}
        {!approval.counts && ` · ${t('governance.record.decisions.outdated')}`}
      </div>
      {approval.comment && (
        <div className={classes.comment}>{approval.comment}</div>
      )}
    </div>
  );
}

/** What was said in each area that has to decide. */
export function Decisions(props: {
  record: Pick<MartechRecord, 'approvals' | 'decisionAreas' | 'open'>;
}) {
  const { approvals, decisionAreas, open } = props.record;
  const t = useMartechTranslation();
  const classes = useStyles();
  // As long as nobody has spoken, what it waits for says everything.
  if (approvals.length === 0) return null;
  return (
    <Part title={t('governance.record.decisions.heading')}>
      <ul>
        {decisionAreas.map(area => {
          const given = approvals.filter(one => one.area === area);
          const decided = given.some(({ counts }) => counts);
          return (
            <li key={area}>
              <div className={classes.area}>
                {word(t, 'decisionArea', area)}
              </div>
              {given.map(approval => (
                <Given key={approval.at} approval={approval} />
              ))}
              {!decided && open && (
                <StatusMark tone="quiet">
                  {t('governance.record.decisions.waiting')}
                </StatusMark>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
