import FormControlLabel from '@material-ui/core/FormControlLabel';
import NativeSelect from '@material-ui/core/NativeSelect';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import {
  ResultGroupBy,
  resultGroups,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangePage } from '../../hooks/usePageState';
import {
  isFailingOnly,
  withGroupBy,
  withResultFilter,
} from '../../lib/pageChange';
import { PageState, resultOrders } from '../../lib/pageState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
    choice: {
      margin: 0,
      gap: theme.spacing(1),
      fontSize: theme.typography.pxToRem(13),
    },
    label: { fontSize: theme.typography.pxToRem(13) },
    select: { fontSize: theme.typography.pxToRem(13) },
  }),
  { name: 'MartechViewControls' },
);

const groupOf = (value: string): ResultGroupBy | undefined =>
  resultGroups.find(known => known === value);

/** How the results are laid out: failures alone, in groups, in which order. */
export function ViewControls(props: { state: PageState; change: ChangePage }) {
  const { state, change } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const inGroups = state.groupBy !== undefined && state.group === undefined;
  return (
    <div className={classes.root}>
      <FormControlLabel
        className={classes.choice}
        classes={{ label: classes.label }}
        control={
          <Switch
            size="small"
            color="primary"
            checked={isFailingOnly(state)}
            onChange={(_, checked) =>
              change(now =>
                withResultFilter(now, 'outcome', checked ? ['fail'] : []),
              )
            }
          />
        }
        label={t('scorecard.map.failingOnly')}
      />
      <FormControlLabel
        className={classes.choice}
        classes={{ label: classes.label }}
        labelPlacement="start"
        control={
          <NativeSelect
            className={classes.select}
            value={state.groupBy ?? ''}
            onChange={event => {
              const groupBy = groupOf(event.target.value);
              change(now => withGroupBy(now, groupBy));
            }}
          >
            <option value="">{t('scorecard.map.groups.none')}</option>
            {resultGroups.map(groupBy => (
              <option key={groupBy} value={groupBy}>
                {t(`scorecard.map.groups.${groupBy}`)}
              </option>
            ))}
          </NativeSelect>
        }
        label={t('scorecard.map.group')}
      />
      {!inGroups && (
        <FormControlLabel
          className={classes.choice}
          classes={{ label: classes.label }}
          labelPlacement="start"
          control={
            <NativeSelect
              className={classes.select}
              value={state.order}
              onChange={event => {
                const order = resultOrders.find(
                  known => known === event.target.value,
                );
                if (order) change(now => ({ ...now, order }));
              }}
            >
              {resultOrders.map(order => (
                <option key={order} value={order}>
                  {t(`scorecard.map.orders.${order}`)}
                </option>
              ))}
            </NativeSelect>
          }
          label={t('scorecard.map.order')}
        />
      )}
    </div>
  );
}
