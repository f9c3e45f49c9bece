import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useInbox } from '../../../governance/hooks/useInbox';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { relativeDay } from '../../../lib/relativeDay';
import { usePlaces } from '../../hooks/usePlaces';
import { Section, SectionFailed } from '../Section';

const SHOWN = 5;

const useStyles = makeStyles(
  theme => ({
    total: { fontWeight: 600 },
    item: { padding: theme.spacing(0.25, 0) },
    more: { color: theme.palette.text.secondary },
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
  const distance = (instant: string) =>
    formats.relative(relativeDay(props.today, instant.slice(0, 10)));
  return (
    <Section
      title={t('overview.page.waiting.title')}
      counts={t('overview.page.waiting.counts')}
      to={places.governance('inbox')}
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
              <li key={item.id} className={classes.item}>
                <RecordLink record={item}>{item.title}</RecordLink>{' '}
                <span className={classes.more}>
                  {[
                    item.number,
                    t(`governance.inbox.duty.${item.duty}`),
                    ...(item.dueAt
                      ? [
                          t(
                            item.overdue
                              ? 'overview.page.waiting.overdue'
                              : 'overview.page.waiting.due',
                            { time: distance(item.dueAt) },
                          ),
                        ]
                      : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
