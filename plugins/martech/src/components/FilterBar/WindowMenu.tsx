import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { windowLabel } from '../../lib/windowLabel';
import { windowValues } from '../../lib/dayWindow';
import { WindowFilter } from '../../lists';
import { useOptionStyles } from './useOptionStyles';

/** The windows of a filter over days, one of which can be chosen. */
export function WindowMenu(props: {
  filter: WindowFilter;
  chosen: string | undefined;
  onChange: (values: string[]) => void;
}) {
  const { filter, chosen, onChange } = props;
  const t = useMartechTranslation();
  const classes = useOptionStyles();
  const option = (value: string, label: string) => (
    <FormControlLabel
      key={value}
      value={value}
      className={classes.option}
      classes={{ label: classes.label }}
      control={<Radio size="small" color="primary" className={classes.box} />}
      label={label}
    />
  );
  return (
    <RadioGroup
      aria-label={t(`filter.${filter.id}`)}
      value={chosen ?? ''}
      onChange={(_, value) => onChange(value ? [value] : [])}
    >
      {option('', t('window.any'))}
      {windowValues.map(value => option(value, windowLabel(t, filter, value)))}
    </RadioGroup>
  );
}
