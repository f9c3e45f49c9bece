import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginLeft: 'auto',
      backgroundColor: theme.palette.background.paper,
    },
    // As high as the buttons beside it.
    input: {
      padding: theme.spacing(0.75, 4, 0.75, 1.25),
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.4,
    },
  }),
  { name: 'MartechOrderSelect' },
);

/** In which order a list stands. */
export function OrderSelect<Order extends string>(props: {
  label: string;
  orders: ReadonlyArray<{ id: Order; name: string }>;
  value: Order;
  onChange: (order: Order) => void;
}) {
  const classes = useStyles();
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      className={classes.root}
      SelectProps={{ native: true }}
      inputProps={{ className: classes.input, 'aria-label': props.label }}
      value={props.value}
      onChange={({ target }) => {
        const order = props.orders.find(({ id }) => id === target.value);
        if (order) props.onChange(order.id);
      }}
    >
      {props.orders.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
