import { ScorecardSummary } from '@martech-portal/backstage-plugin-martech-common';
import EventIcon from '@material-ui/icons/Event';
import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { useToneStyles, Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    icon: { fontSize: '1.15em', flexShrink: 0 },
  }),
  { name: 'MartechStateWords' },
);

/** What a scorecard is at, and from when it counts while it is only announced. */
export function StateWords(props: {
  scorecard: Pick<ScorecardSummary, 'state' | 'enforceFrom'>;
}) {
  const { state, enforceFrom } = props.scorecard;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const tones = useToneStyles();
  if (state !== 'announced') {
    return <Word t={t} list="scorecardState" value={state} />;
  }
  return (
    <span className={classes.root}>
      <EventIcon
        fontSize="inherit"
        className={clsx(classes.icon, tones.info)}
        aria-hidden
      />
      {enforceFrom
        ? t('scorecard.list.announcedFrom', { day: formats.day(enforceFrom) })
        : t('scorecard.list.announced')}
    </span>
  );
}
