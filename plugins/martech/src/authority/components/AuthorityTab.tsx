import { Progress } from '@backstage/core-components';
import StorageIcon from '@material-ui/icons/Storage';
import { FailedNotice, ListNotice } from '../../components/ListNotice';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useAuthority } from '../hooks/useAuthority';
import { useAuthorityState } from '../hooks/useAuthorityState';
import { AuthorityContent } from './AuthorityContent';

/** Systems of record, or why they cannot be shown. */
export function AuthorityTab() {
  const t = useMartechTranslation();
  const [{ dataObject }] = useAuthorityState();
  const { data, error, refetch } = useAuthority(dataObject);
  if (error && !data) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('authority.failed'),
          forbidden: t('authority.forbidden'),
          forbiddenHelp: t('authority.forbiddenHelp'),
        }}
        onRetry={() => refetch()}
      />
    );
  }
  if (!data) return <Progress />;
  if (data.rows.length === 0 && !dataObject) {
    return (
      <ListNotice
        icon={<StorageIcon fontSize="inherit" />}
        title={t('authority.empty.title')}
        text={t('authority.empty.text')}
      />
    );
  }
  return <AuthorityContent authority={data} />;
}
