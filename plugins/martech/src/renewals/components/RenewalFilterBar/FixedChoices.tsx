import FormGroup from '@material-ui/core/FormGroup';
import { FilterButton } from '../../../components/FilterBar';
import { ChoiceOption } from '../../../components/FilterBar/ChoiceOption';
import { useOptionStyles } from '../../../components/FilterBar/useOptionStyles';

/** A filter over a few fixed values, any of which can be ticked. */
export function FixedChoices(props: {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const { chosen, label, onChange, options } = props;
  const styles = useOptionStyles();
  const toggle = (value: string) =>
    onChange(
      chosen.includes(value)
        ? chosen.filter(other => other !== value)
        : [...chosen, value],
    );
  return (
    <FilterButton label={label} chosen={chosen.length}>
      <FormGroup role="group" aria-label={label} className={styles.list}>
        {options.map(option => (
          <ChoiceOption
            key={option.value}
            option={{ ...option, count: 0 }}
            count={undefined}
            checked={chosen.includes(option.value)}
            onToggle={() => toggle(option.value)}
          />
        ))}
      </FormGroup>
    </FilterButton>
  );
}
