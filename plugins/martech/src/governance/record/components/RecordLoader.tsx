import { Progress } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import SearchIcon from '@material-ui/icons/Search';
import { ReactNode } from 'react';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRecord } from '../../hooks/useRecord';

const isMissing = (error: Error) =>
  error instanceof ResponseError && error.statusCode === 404;

/** The one way a record is waited for: loading, missing, failed, there. */
export function RecordLoader(props: {
  type: RecordType;
  id: string;
  children: (record: MartechRecord) => ReactNode;
}) {
  const { type, id, children } = props;
  const t = useMartechTranslation();
  const { data, error, refetch } = useRecord(type, id);
  if (data) return <>{children(data)}</>;
  if (!error) return <Progress />;
  if (isMissing(error)) {
    return (
      <ListNotice
        role="alert"
        icon={<SearchIcon fontSize="inherit" />}
        title={t('governance.record.notFound')}
        text={t('governance.record.notFoundHelp')}
      />
    );
  }
  return (
    <FailedNotice
      error={error}
      titles={{
        failed: t('governance.record.loadFailed'),
        forbidden: t('governance.record.forbidden'),
        forbiddenHelp: t('governance.list.forbiddenHelp'),
      }}
      onRetry={() => void refetch()}
    />
  );
}
