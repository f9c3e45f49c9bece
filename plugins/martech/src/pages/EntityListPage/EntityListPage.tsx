import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { ComponentType, ReactNode } from 'react';
import { ExportMenu } from '../../components/ExportMenu';
import { ListSummary } from '../../components/ListToolbar';
import { useListExports } from '../../hooks/useListExports';
import { useListState } from '../../hooks/useListState';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../hooks/useRemainingHeight';
import { localDay } from '../../lib/days';
import { ListDefinition } from '../../lists';
import { RemovedButton } from '../../claims/components/RemovedButton';
import { AddButtons } from '../../registering/components/AddButtons';
import { ListBody } from './ListBody';
import { ListTools } from './ListTools';
import { TableProps } from './TableProps';
import { LibrarySwitch } from './LibrarySwitch';
import { useListPageStyles } from './useListPageStyles';
import { useListRows } from './useListRows';

/** The list of one kind: search, filters, counts and the table; no page shell. */
export function EntityListPage(props: {
  list: ListDefinition;
  /** Above the tools, for example how everything in the list stands. */
  header?: ReactNode;
  /** Draws its rows as pictures, where they have some. */
  library?: ComponentType<TableProps>;
}) {
  const { library, list } = props;
  const t = useMartechTranslation();
  const classes = useListPageStyles();
  const [ref, height] = useRemainingHeight();
  const [state, change] = useListState(list);
  const today = localDay(new Date());
  const found = useListRows(list, state, today);
  const exports = useListExports(list.name, found.query, today);
  const { shown } = found;
  return (
    <div ref={ref} className={classes.root} style={{ height }}>
      {props.header}
      <ListTools list={list} state={state} today={today} change={change} />
      <div className={classes.summary}>
        {shown !== undefined && (
          <ListSummary
            list={list}
            shown={shown}
            all={found.all}
            asOf={found.asOf}
          />
        )}
        <div className={classes.push} />
        {found.moreFailed && (
          <Typography role="alert" variant="body2" color="error">
            {t('browse.moreFailed')}
            <Button size="small" onClick={found.retry}>
              {t('browse.retry')}
            </Button>
          </Typography>
        )}
        {library && <LibrarySwitch state={state} change={change} />}
        <ExportMenu choices={exports} disabled={!shown} />
        <RemovedButton />
        <AddButtons list={list.name} />
      </div>
      <ListBody
        list={list}
        state={state}
        today={today}
        found={found}
        change={change}
        as={state.view === 'library' ? library : undefined}
      />
    </div>
  );
}
