import LinearProgress from '@material-ui/core/LinearProgress';
import { ComponentType, useMemo } from 'react';
import { EntityTable, TableContext } from '../../components/EntityTable';
import {
  FailedNotice,
  FillingNotice,
  NoDataNotice,
  NoMatchNotice,
} from '../../components/ListNotice';
import { useFormats } from '../../hooks/useFormats';
import { ChangeList } from '../../hooks/useListState';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useVocabularies } from '../../hooks/useVocabularies';
import { withEnded, withoutFilters, withSort } from '../../lib/listChange';
import { ListState } from '../../lib/listState';
import { ListDefinition } from '../../lists';
import { TableProps } from './TableProps';
import { useListPageStyles } from './useListPageStyles';
import { useListRows } from './useListRows';

/** The rows, or why there are none. */
export function ListBody(props: {
  list: ListDefinition;
  state: ListState;
  today: string;
  found: ReturnType<typeof useListRows>;
  change: ChangeList;
  /** Draws the rows; as a table without it. */
  as?: ComponentType<TableProps>;
}) {
  const { list, state, today, found, change, as: Rows = EntityTable } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const vocabularies = useVocabularies();
  const classes = useListPageStyles();
  const surroundings = useMemo(
    () => ({ t, formats, vocabularies, today }),
    [t, formats, vocabularies, today],
  );

  if (found.error && found.shown === undefined) {
    return <FailedNotice error={found.error} onRetry={found.retry} />;
  }
  if (found.shown === 0 && !found.stale) {
    if (found.asOf === null) return <FillingNotice />;
    return found.hidesAll ? (
      <NoMatchNotice
        title={t(`list.${list.name}.noMatch`)}
        onClear={() => change(now => withEnded(withoutFilters(now), true))}
      />
    ) : (
      <NoDataNotice list={list} />
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
      <TableContext.Provider value={surroundings}>
        <Rows
          label={t(`list.${list.name}.table`)}
          columns={list.columns}
          rows={found.rows}
          awaited={found.awaited}
          total={found.shown}
          sort={state.sort}
          onSort={column => change(now => withSort(now, column))}
          onNearEnd={found.fetchMore}
          stale={found.stale}
        />
      </TableContext.Provider>
    </div>
  );
}
