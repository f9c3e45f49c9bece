import { LinkButton, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import HistoryIcon from '@material-ui/icons/History';
import { FailedNotice } from '../../components/ListNotice';
import { ListNotice } from '../../components/ListNotice/ListNotice';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { rootRouteRef } from '../../routes';
import { useTrend } from '../hooks/useTrend';
import { DriftContent } from './DriftContent';

/** How the estate went, or why that cannot be shown. */
export function Drift() {
  const t = useMartechTranslation();
  const root = useRouteRef(rootRouteRef);
  const { data, error, refetch } = useTrend();
  if (error && !data) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('drift.failed'),
          forbidden: t('drift.forbidden'),
          forbiddenHelp: t('drift.forbiddenHelp'),
        }}
        onRetry={() => refetch()}
      />
    );
  }
  if (!data) return <Progress />;
  if (data.historyFrom === null || data.days.length === 0) {
    return (
      <ListNotice
        icon={<HistoryIcon fontSize="inherit" />}
        title={t('drift.empty.title')}
        text={t('drift.empty.text')}
        actions={
          <LinkButton to={`${root()}/platforms`} variant="outlined">
            {t('drift.empty.action')}
          </LinkButton>
        }
      />
    );
  }
  return <DriftContent trend={data} historyFrom={data.historyFrom} />;
}
