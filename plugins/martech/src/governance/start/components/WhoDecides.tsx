import { makeStyles } from '@material-ui/core/styles';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { assessDraft } from '../lib/assessDraft';
import { RecordDraft } from '../lib/recordDraft';
import { ChangeDeciders } from './ChangeDeciders';
import { ExceptionDeciders } from './ExceptionDeciders';
import { Recipients } from './Recipients';
import { ReviewDeciders } from './ReviewDeciders';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.default,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      alignSelf: 'start',
      overflowWrap: 'anywhere',
      '& p': { margin: theme.spacing(1, 0, 0) },
    },
    heading: {
      margin: theme.spacing(0, 0, 1),
      fontSize: theme.typography.pxToRem(14),
      fontWeight: 600,
    },
  }),
  { name: 'MartechWhoDecides' },
);

function Deciders(props: { type: RecordType; draft: RecordDraft }) {
  const { type, draft } = props;
  const t = useMartechTranslation();
  const { entityRef } = draft;
  if (type === 'attestation' || type === 'freeze') {
    return <>{t(`governance.decides.${type}`)}</>;
  }
  if (!entityRef) {
    return (
      <>
        {type === 'request'
          ? t('governance.decides.requestEstate')
          : t('governance.decides.chooseEntity')}
      </>
    );
  }
  switch (type) {
    case 'exception':
      return <ExceptionDeciders draft={draft} />;
    case 'change':
      return <ChangeDeciders assess={assessDraft(draft)} />;
    case 'review':
      return <ReviewDeciders entityRef={entityRef} />;
    default:
      return <Recipients type={type} entityRef={entityRef} />;
  }
}

/** Who will decide about what somebody is putting together, and how fast. */
export function WhoDecides(props: { type: RecordType; draft: RecordDraft }) {
  const t = useMartechTranslation();
  const classes = useStyles();
  const heading = t('governance.decides.heading');
  return (
    <section className={classes.root} aria-label={heading} aria-live="polite">
      <h3 className={classes.heading}>{heading}</h3>
      <Deciders {...props} />
    </section>
  );
}
