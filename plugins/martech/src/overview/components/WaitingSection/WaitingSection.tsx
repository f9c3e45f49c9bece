import { Link, Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useInbox } from '../../../governance/hooks/useInbox';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { usePlaces } from '../../hooks/usePlaces';
import { Section, SectionFailed } from '../Section';
import { WaitingItem } from './WaitingItem';

const SHOWN = 8;

const useStyles = makeStyles(
  theme => ({
    total: { fontWeight: 600 },
    more: {
      marginTop: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      '& a': { textDecoration: 'underline' },
    },
  }),
  { name: 'MartechWaitingSection' },
);

/** What waits for the reader, the most urgent first. */
export function WaitingSection(props: { today: string }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const places = usePlaces();
  const inbox = useInbox();
  const total = inbox.data?.pages[0]?.total;
  const items = inbox.data?.pages[0]?.items.slice(0, SHOWN) ?? [];
  const to = places.governance('inbox');
  const rest = (total ?? 0) - items.length;
  const more = t('overview.page.waiting.more', {
    number: formats.number(rest),
  });
  return (
    <Section
      title={t('overview.page.waiting.title')}
      counts={t('overview.page.waiting.counts')}
      to={to}
      toLabel={t('overview.page.waiting.all')}
    >
      {inbox.isPending && <Progress />}
      {inbox.error && !inbox.data && (
        <SectionFailed
          error={inbox.error}
          onRetry={() => void inbox.refetch()}
        />
      )}
      {total === 0 && (
        <StatusMark tone="good">{t('overview.page.waiting.none')}</StatusMark>
      )}
      {total !== undefined && total > 0 && (
        <>
          <div className={classes.total}>
            {t('overview.page.waiting.total', {
              count: total,
              number: formats.number(total),
            })}
          </div>
          <ul>
            {items.map(item => (
              <WaitingItem key={item.id} item={item} today={props.today} />
            ))}
          </ul>
          {rest > 0 && (
            <div className={classes.more}>
              {to ? <Link to={to}>{more}</Link> : more}
            </div>
          )}
        </>
      )}
    </Section>
  );
}
