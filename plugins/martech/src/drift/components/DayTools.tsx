import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1.5),
    },
  }),
  { name: 'MartechDayTools' },
);

/** The day by its date, and the way back to today. */
export function DayTools(props: {
  day: string;
  first: string;
  today: string;
  onChoose: (day: string) => void;
}) {
  const { day, first, onChoose, today } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <TextField
        type="date"
        size="small"
        id="martech-drift-day"
        label={t('drift.day.label')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: first, max: today }}
        value={day}
        onChange={({ target: { value } }) => {
          if (value >= first && value <= today) onChoose(value);
        }}
      />
      {day !== today && (
        <Button size="small" variant="outlined" onClick={() => onChoose(today)}>
          {t('drift.day.today')}
        </Button>
      )}
    </div>
  );
}
