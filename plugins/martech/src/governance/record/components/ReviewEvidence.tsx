import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { reviewShown } from '../lib/shownFields';
import { FrozenConditions } from './FrozenConditions';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    line: {
      margin: theme.spacing(1, 0, 0),
      overflowX: 'auto',
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechReviewEvidence' },
);

/** What a go-live review is decided on, and what its approval changes. */
export function ReviewEvidence(props: { record: MartechRecord }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { frozen, proposal } = reviewShown.parse(props.record.fields);
  const waived = frozen?.waived ?? [];
  return (
    <>
      {frozen && (
        <Part title={t('governance.record.frozen.heading')}>
          {frozen.evaluatedAt &&
            t('governance.record.frozen.at', {
              time: formats.time(new Date(frozen.evaluatedAt)),
            })}
          <FrozenConditions conditions={frozen.conditions ?? []} />
          {waived.length > 0 && (
            <StatusMark tone="warn">
              {t('governance.record.frozen.waivedHeading')}: {waived.join(', ')}
            </StatusMark>
          )}
        </Part>
      )}
      {proposal && (
        <Part title={t('governance.record.frozen.proposal')}>
          <pre className={classes.line}>
            {proposal.from && (
              <del>{`- ${proposal.path}: ${proposal.from}\n`}</del>
            )}
            <ins>{`+ ${proposal.path}: ${proposal.to}`}</ins>
          </pre>
        </Part>
      )}
    </>
  );
}
