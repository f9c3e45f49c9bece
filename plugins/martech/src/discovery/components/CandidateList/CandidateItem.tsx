import { makeStyles } from '@material-ui/core/styles';
import { Candidate } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { vendorCategory } from '../../../registering/components/VendorPicker/vendorCategory';
import { RegisterMatchText } from '../RegisterMatchText';
import { CandidateActions } from './CandidateActions';
import { SaidOfIt } from './SaidOfIt';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1.5, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    text: { flex: '1 1 380px', minWidth: 0, overflowWrap: 'anywhere' },
    title: {
      ...theme.typography.body1,
      fontWeight: 600,
      margin: 0,
    },
    category: {
      ...theme.typography.body2,
      fontWeight: 400,
      color: theme.palette.text.secondary,
    },
    line: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'MartechCandidateItem' },
);

/** One candidate: what it is, where and when it was seen, what to do with it. */
export function CandidateItem(props: { candidate: Candidate; today: string }) {
  const { candidate, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { category, hosts, match, sources, title } = candidate;
  const [host, ...others] = hosts;
  const [source] = sources;
  const sites = [...new Set(sources.flatMap(({ site }) => site ?? []))];
  return (
    <li className={classes.root}>
      <div className={classes.text}>
        <h3 className={classes.title}>
          {title}{' '}
          <span className={classes.category}>
            {category
              ? vendorCategory(t, category)
              : t('discovery.report.unknownTool')}
          </span>
        </h3>
        <p className={classes.line}>
          {host &&
            t('discovery.candidate.hosts', {
              count: hosts.length,
              host: host.host,
              more: formats.number(others.length),
            })}
          {sites.length > 0 &&
            ` ${t('discovery.candidate.on', { sites: sites.join(', ') })}`}
          {source && `, ${t(`discovery.candidate.by.${source.kind}`)}`}
        </p>
        <p className={classes.line}>
          {t('discovery.candidate.firstSeen', {
            day: formats.day(candidate.firstSeenAt.slice(0, 10)),
            last: formats.day(candidate.lastSeenAt.slice(0, 10)),
          })}
        </p>
        {match.verdict === 'vendor-only' && (
          <p className={classes.line}>{t('discovery.candidate.vendorKnown')}</p>
        )}
        {match.verdict === 'retired' && (
          <p className={classes.line}>{t('discovery.candidate.allRetired')}</p>
        )}
        <RegisterMatchText match={match} />
        <SaidOfIt candidate={candidate} />
      </div>
      <CandidateActions candidate={candidate} today={today} />
    </li>
  );
}
