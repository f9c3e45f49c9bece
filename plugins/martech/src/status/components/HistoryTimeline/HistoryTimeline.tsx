import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Empty } from '../../../entity/components/Empty';
import { Loading } from '../../../entity/components/Loading';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useEntityHistory } from '../../hooks/useEntityHistory';
import { timeline } from '../../lib/timeline';
import { Panel } from '../Panel';
import { StatusFailed } from '../StatusFailed';
import { DayOfChanges } from './DayOfChanges';

/** What changed for an entity, newest first; older pages on demand. */
export function HistoryTimeline(props: { entityRef: string; asOf?: string }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const request = useEntityHistory(props.entityRef, props.asOf);
  const { data, error, fetchNextPage, hasNextPage, isFetching } = request;
  const pages = data?.pages ?? [];
  const from = pages[0]?.historyFrom;
  const days = timeline(pages.flatMap(({ items }) => items));
  const title = t('status.history.title');
  return (
    <Panel id="history" title={title}>
      {error && !data && (
        <StatusFailed error={error} onRetry={() => request.refetch()} />
      )}
      {!error && !data && <Loading rows={4} />}
      {data && days.length === 0 && (
        <Empty
          title={t('status.history.empty')}
          nextStep={t('status.history.emptyNext')}
        />
      )}
      {days.map(day => (
        <DayOfChanges key={day.day} day={day} />
      ))}
      {error && data && (
        <Typography role="alert" variant="body2" color="error">
          {t('status.history.moreFailed')}
        </Typography>
      )}
      {hasNextPage && (
        <Button
          size="small"
          variant="outlined"
          disabled={isFetching}
          onClick={() => fetchNextPage()}
        >
          {isFetching
            ? t('status.history.loadingMore')
            : t('status.history.more')}
        </Button>
      )}
      {data && !hasNextPage && from && (
        <Typography variant="body2" color="textSecondary">
          {t('status.history.starts', { day: formats.day(from) })}
        </Typography>
      )}
    </Panel>
  );
}
