import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Order, orders } from '../../lib/renewalFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginLeft: 'auto',
      backgroundColor: theme.palette.background.paper,
    },
    input: {
      padding: theme.spacing(0.75, 4, 0.75, 1.25),
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.4,
    },
  }),
  { name: 'MartechRenewalOrder' },
);

/** In which order contracts stand. */
export function OrderChoice(props: {
  value: Order;
  onChange: (order: Order) => void;
}) {
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      className={classes.root}
      SelectProps={{ native: true }}
      inputProps={{
        className: classes.input,
        'aria-label': t('renewals.filters.order'),
      }}
      value={props.value}
      onChange={({ target }) => {
        const order = orders.find(one => one === target.value);
        if (order) props.onChange(order);
      }}
    >
      {orders.map(order => (
        <option key={order} value={order}>
          {t(`renewals.filters.orderBy.${order}`)}
        </option>
      ))}
    </TextField>
  );
}
