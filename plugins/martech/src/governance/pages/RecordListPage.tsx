import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import {
  RecordRow,
  RecordsPage,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import InboxIcon from '@material-ui/icons/AssignmentTurnedInOutlined';
import { ReactNode } from 'react';
import { ExportMenu } from '../../components/ExportMenu';
import {
  FailedNotice,
  ListNotice,
  NoMatchNotice,
} from '../../components/ListNotice';
import { useLoadedRows } from '../../hooks/useLoadedRows';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../hooks/useRemainingHeight';
import { useListPageStyles } from '../../pages/EntityListPage/useListPageStyles';
import { RecordTable } from '../components/RecordTable';
import { StartRecordButton } from '../components/StartRecord';
import { RecordTools } from '../components/RecordTools';
import { useRecordExports } from '../hooks/useRecordExports';
import { useRecordListState } from '../hooks/useRecordListState';
import { useRecords } from '../hooks/useRecords';
import { recordColumns } from '../lib/recordColumns';
import { isNarrowed, recordsQuery } from '../lib/recordListState';

const useStartRowStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    actions: {
      marginLeft: 'auto',
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    text: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'MartechStartRow' },
);

/** The list of records of one type: views, filters and the table. */
export function RecordListPage(props: {
  type: RecordType;
  /** Above the tools, for example how many there are and how long they take. */
  header?: ReactNode;
}) {
  const { type } = props;
  const t = useMartechTranslation();
  const classes = useListPageStyles();
  const starts = useStartRowStyles();
  const [ref, height] = useRemainingHeight();
  const [state, change] = useRecordListState(type);
  const query = recordsQuery(state, type);
  const found = useLoadedRows<RecordRow, RecordsPage>(useRecords(query));
  const exports = useRecordExports(query);
  const body = () => {
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
    if (found.first && found.rows.length === 0 && found.awaited === 0) {
      return isNarrowed(state) ? (
        <NoMatchNotice
          title={t('governance.list.noMatch')}
          onClear={() =>
            change({
              text: '',
              states: [],
              area: undefined,
              entityRef: undefined,
            })
          }
        />
      ) : (
        <ListNotice
          icon={<InboxIcon fontSize="inherit" />}
          title={t(`governance.list.empty.${type}`)}
          text={t(`governance.list.emptyHelp.${type}`)}
          actions={
            state.view !== 'all' && (
              <Button
                variant="outlined"
                onClick={() => change({ view: 'all' })}
              >
                {t('governance.list.showAll')}
              </Button>
            )
          }
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
          label={t(`word.recordType.${type}`)}
          columns={recordColumns[type]}
          rows={found.rows}
          awaited={found.awaited}
          onNearEnd={found.fetchMore}
          stale={found.stale}
        />
      </div>
    );
  };
  return (
    <div ref={ref} className={classes.root} style={{ height }}>
      {props.header}
      <div className={starts.root}>
        <p className={starts.text}>{t(`governance.list.emptyHelp.${type}`)}</p>
        <div className={starts.actions}>
          <ExportMenu choices={exports} disabled={found.rows.length === 0} />
          <StartRecordButton type={type} />
        </div>
      </div>
      <RecordTools type={type} state={state} change={change} />
      {body()}
    </div>
  );
}
