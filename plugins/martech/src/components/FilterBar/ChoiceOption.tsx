import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { FilterOption } from '../../lib/filterOptions';
import { useOptionStyles } from './useOptionStyles';

/** One value to tick, with how many entries have it where that is known. */
export function ChoiceOption(props: {
  option: FilterOption;
  count?: string;
  checked: boolean;
  onToggle: () => void;
}) {
  const { option, count, checked, onToggle } = props;
  const classes = useOptionStyles();
  return (
    <FormControlLabel
      className={classes.option}
      classes={{ label: classes.label }}
      control={
        <Checkbox
          size="small"
          color="primary"
          className={classes.box}
          checked={checked}
          onChange={onToggle}
        />
      }
      label={
        <>
          <span className={classes.name} title={option.label}>
            {option.label}
          </span>
          {count && <span className={classes.count}>{count}</span>}
        </>
      }
    />
  );
}
