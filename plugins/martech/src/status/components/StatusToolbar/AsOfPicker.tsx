import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { isDay } from '../../../entity/lib/isDay';

const useStyles = makeStyles(
  // Its usual grey is too faint on the ground of a page.
  theme => ({ label: { color: theme.palette.text.primary } }),
  { name: 'MartechAsOfPicker' },
);

/** Picks a past day; today is the present and clears it. */
export function AsOfPicker(props: {
  asOf?: string;
  today: string;
  historyFrom: string | null;
  onPick: (day: string | undefined) => void;
}) {
  const { asOf, historyFrom, onPick, today } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const pick = (day: string) => {
    if (day === '' || day === today) onPick(undefined);
    // A day that is being typed is not a day of ours yet.
    else if (isDay(day) && day < today && day >= (historyFrom ?? day)) {
      onPick(day);
    }
  };
  return (
    <TextField
      key={asOf ?? today}
      id="as-of"
      type="date"
      size="small"
      variant="outlined"
      label={t('status.view.asOf')}
      defaultValue={asOf ?? today}
      disabled={historyFrom === null && asOf === undefined}
      InputLabelProps={{ shrink: true, className: classes.label }}
      inputProps={{ min: historyFrom ?? undefined, max: today }}
      onChange={event => pick(event.target.value)}
    />
  );
}
