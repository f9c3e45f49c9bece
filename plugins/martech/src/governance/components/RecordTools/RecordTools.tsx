import { makeStyles } from '@material-ui/core/styles';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { SearchField } from '../../../components/ListToolbar';
import { OrderSelect } from '../../../components/OrderSelect';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeRecords } from '../../hooks/useRecordListState';
import {
  RecordListState,
  recordOrders,
  viewsOf,
} from '../../lib/recordListState';
import { ViewButtons } from '../ViewSwitch';
import { ShownOnly } from './ShownOnly';
import { StateFilter } from './StateFilter';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    search: { display: 'flex', flex: '1 1 120px', maxWidth: 260 },
  }),
  { name: 'MartechRecordTools' },
);

/** Which records are shown: views, search, states, order. */
export function RecordTools(props: {
  type: RecordType;
  state: RecordListState;
  change: ChangeRecords;
}) {
  const { type, state, change } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const onSearch = useCallback(
    (text: string) => change({ text }, { replace: true }),
    [change],
  );
  return (
    <div className={classes.root}>
      <ViewButtons
        label={t('governance.list.views')}
        views={viewsOf(type).map(id => ({
          id,
          name: t(`governance.list.view.${id}`),
        }))}
        value={state.view}
        onChange={view => change({ view, states: [] })}
      />
      <div className={classes.search}>
        <SearchField
          label={t('governance.list.search')}
          text={state.text}
          onSearch={onSearch}
        />
      </div>
      <StateFilter
        type={type}
        chosen={state.states}
        onChange={states => change({ states })}
      />
      <ShownOnly state={state} change={change} />
      <OrderSelect
        label={t('governance.list.order.label')}
        orders={recordOrders.map(id => ({
          id,
          name: t(`governance.list.order.${id}`),
        }))}
        value={state.orderBy}
        onChange={orderBy => change({ orderBy })}
      />
    </div>
  );
}
