import LinearProgress from '@material-ui/core/LinearProgress';
import InboxIcon from '@material-ui/icons/AssignmentTurnedInOutlined';
import {
  FailedNotice,
  ListNotice,
  NoMatchNotice,
} from '../../../../components/ListNotice';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useListPageStyles } from '../../../../pages/EntityListPage/useListPageStyles';
import { RecordTable } from '../../../components/RecordTable';
import { recordColumns } from '../../../lib/recordColumns';
import { IncidentRows } from '../../hooks/useIncidents';

/** The table of incidents, or why there is none. */
export function IncidentTable(props: {
  found: IncidentRows;
  isNarrowed: boolean;
  onClear: () => void;
}) {
  const { found, isNarrowed, onClear } = props;
  const t = useMartechTranslation();
  const classes = useListPageStyles();
  if (found.error && !found.first) {
    return (
      <FailedNotice
        error={found.error}
        titles={{
          failed: t('governance.list.loadFailed'),
          forbidden: t('governance.list.forbidden'),
          forbiddenHelp: t('governance.list.forbiddenHelp'),
        }}
        onRetry={found.retry}
      />
    );
  }
  if (found.first && found.rows.length + found.awaited === 0) {
    return isNarrowed ? (
      <NoMatchNotice title={t('governance.list.noMatch')} onClear={onClear} />
    ) : (
      <ListNotice
        icon={<InboxIcon fontSize="inherit" />}
        title={t('governance.list.empty.incident')}
        text={t('governance.list.emptyHelp.incident')}
      />
    );
  }
  return (
    <div className={classes.table}>
      {found.updating && (
        <LinearProgress
          className={classes.progress}
          aria-label={t('browse.updating')}
        />
      )}
      <RecordTable
        label={t('word.recordType.incident')}
        columns={recordColumns.incident}
        rows={found.rows}
        awaited={found.awaited}
        onNearEnd={found.fetchMore}
        stale={found.stale}
      />
    </div>
  );
}
