import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RecordOrder, recordOrders } from '../../lib/recordListState';

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

/** In which order records stand. */
export function OrderSelect(props: {
  value: RecordOrder;
  onChange: (order: RecordOrder) => void;
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
        'aria-label': t('governance.list.order.label'),
      }}
      value={props.value}
      onChange={({ target }) => {
        const order = recordOrders.find(one => one === target.value);
        if (order) props.onChange(order);
      }}
    >
      {recordOrders.map(order => (
        <option key={order} value={order}>
          {t(`governance.list.order.${order}`)}
        </option>
      ))}
    </TextField>
  );
}
