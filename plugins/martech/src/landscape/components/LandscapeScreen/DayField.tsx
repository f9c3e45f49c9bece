import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
    field: { width: 160, backgroundColor: theme.palette.background.paper },
    input: {
      padding: theme.spacing(0.75, 1),
      fontSize: theme.typography.pxToRem(14),
    },
    back: { textTransform: 'none', whiteSpace: 'nowrap' },
  }),
  { name: 'MartechLandscapeDay' },
);

/** The day whose states are shown; today without one. */
export function DayField(props: {
  value?: string;
  first?: string;
  last: string;
  onChange: (day: string | undefined) => void;
}) {
  const { first, last, onChange, value } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <TextField
        size="small"
        variant="outlined"
        type="date"
        className={classes.field}
        InputProps={{ classes: { input: classes.input } }}
        inputProps={{
          'aria-label': t('landscape.asOf'),
          min: first,
          max: last,
        }}
        value={value ?? last}
        onChange={({ target }) => {
          const day = target.value;
          const isPast = day < last && (!first || day >= first);
          if (day) onChange(isPast ? day : undefined);
        }}
      />
      {value && (
        <Button
          size="small"
          className={classes.back}
          onClick={() => onChange(undefined)}
        >
          {t('landscape.asOfNow')}
        </Button>
      )}
    </div>
  );
}
