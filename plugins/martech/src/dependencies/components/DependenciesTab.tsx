import { LinkButton, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import DeviceHubIcon from '@material-ui/icons/DeviceHub';
import { FailedNotice, ListNotice } from '../../components/ListNotice';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { rootRouteRef } from '../../routes';
import { useDependencies } from '../hooks/useDependencies';
import { useMapState } from '../hooks/useMapState';
import { DependenciesContent } from './DependenciesContent';

/** What is connected with what, or why that cannot be shown. */
export function DependenciesTab() {
  const t = useMartechTranslation();
  const root = useRouteRef(rootRouteRef);
  const [state, change] = useMapState();
  const { data, error, refetch } = useDependencies(state);
  if (error && !data) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('dependencies.failed'),
          forbidden: t('dependencies.forbidden'),
          forbiddenHelp: t('dependencies.forbiddenHelp'),
        }}
        onRetry={() => refetch()}
      />
    );
  }
  if (!data) return <Progress />;
  if (data.totals.integrations === 0) {
    return (
      <ListNotice
        icon={<DeviceHubIcon fontSize="inherit" />}
        title={t('dependencies.empty.title')}
        text={t('dependencies.empty.text')}
        actions={
          <LinkButton to={`${root()}/integrations`} variant="outlined">
            {t('dependencies.empty.action')}
          </LinkButton>
        }
      />
    );
  }
  return <DependenciesContent map={data} state={state} onChange={change} />;
}
