import { makeStyles } from '@material-ui/core/styles';
import { Landscape } from '@martech-portal/backstage-plugin-martech-common';
import { CountSummary } from '../../../components/ListToolbar';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { platformsInWords } from '../../lib/mapWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
    },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLandscapeSummary' },
);

/** How many are shown, as of when, and what that counts. */
export function LandscapeSummary(props: {
  landscape: Landscape;
  shown: number;
  /** The day that was asked for, when it is over. */
  past?: string;
}) {
  const { landscape, past, shown } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const all = landscape.platforms.refs.length;
  const { asOf, historyFrom } = landscape;
  const day = asOf.slice(0, 10);
  return (
    <div className={classes.root}>
      <CountSummary
        count={
          shown === all
            ? platformsInWords(t, formats, all)
            : t('landscape.some', {
                count: all,
                shown: formats.number(shown),
                all: formats.number(all),
              })
        }
        asOf={past ? `${day}T23:59:59` : asOf}
        scope={t(past ? 'landscape.scopePast' : 'landscape.scope')}
      />
      <span className={classes.quiet}>
        {landscape.partial && t('landscape.partial')}
        {past && historyFrom && day < historyFrom
          ? ` ${t('landscape.historyFrom', { day: formats.day(historyFrom) })}`
          : null}
      </span>
    </div>
  );
}
