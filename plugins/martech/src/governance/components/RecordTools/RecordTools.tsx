import FormGroup from '@material-ui/core/FormGroup';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import {
  machines,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { useCallback } from 'react';
import { ChoiceOption } from '../../../components/FilterBar/ChoiceOption';
import { FilterButton } from '../../../components/FilterBar';
import { useOptionStyles } from '../../../components/FilterBar/useOptionStyles';
import { SearchField } from '../../../components/ListToolbar';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { ChangeRecords } from '../../hooks/useRecordListState';
import {
  RecordListState,
  recordOrders,
  recordViews,
} from '../../lib/recordListState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    view: {
      textTransform: 'none',
      padding: theme.spacing(0.5, 1.25),
      color: theme.palette.text.primary,
    },
    push: { flex: 1 },
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
  const options = useOptionStyles();
  const onSearch = useCallback(
    (text: string) => change({ text }, { replace: true }),
    [change],
  );
  const { states } = machines[type];
  const toggle = (one: string) =>
    change({
      states: state.states.includes(one)
        ? state.states.filter(other => other !== one)
        : [...state.states, one],
    });
  return (
    <div className={classes.root}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('governance.list.views')}
        value={state.view}
        onChange={(_, view) => view && change({ view, states: [] })}
      >
        {recordViews.map(view => (
          <ToggleButton key={view} value={view} className={classes.view}>
            {t(`governance.list.view.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchField
        label={t('governance.list.search')}
        text={state.text}
        onSearch={onSearch}
      />
      <FilterButton
        label={t('governance.list.states')}
        chosen={state.states.length}
      >
        <FormGroup
          role="group"
          aria-label={t('governance.list.states')}
          className={options.list}
        >
          {states.map(one => (
            <ChoiceOption
              key={one}
              option={{
                value: one,
                label: word(t, 'recordState', one),
                count: 0,
              }}
              count={undefined}
              checked={state.states.includes(one)}
              onToggle={() => toggle(one)}
            />
          ))}
        </FormGroup>
      </FilterButton>
      <div className={classes.push} />
      <TextField
        select
        size="small"
        variant="outlined"
        label={t('governance.list.order.label')}
        value={state.orderBy}
        onChange={({ target }) => {
          const order = recordOrders.find(one => one === target.value);
          if (order) change({ orderBy: order });
        }}
      >
        {recordOrders.map(order => (
          <MenuItem key={order} value={order}>
            {t(`governance.list.order.${order}`)}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}
