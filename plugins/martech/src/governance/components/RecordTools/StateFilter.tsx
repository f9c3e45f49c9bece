import FormGroup from '@material-ui/core/FormGroup';
import {
  machines,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { ChoiceOption } from '../../../components/FilterBar/ChoiceOption';
import { FilterButton } from '../../../components/FilterBar';
import { useOptionStyles } from '../../../components/FilterBar/useOptionStyles';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

/** Narrows a list to records in some states; nothing where there is but one. */
export function StateFilter(props: {
  type: RecordType;
  chosen: readonly string[];
  onChange: (states: readonly string[]) => void;
}) {
  const { chosen, onChange, type } = props;
  const t = useMartechTranslation();
  const options = useOptionStyles();
  const label = t('governance.list.states');
  const { states } = machines[type];
  if (states.length < 2) return null;
  const toggle = (one: string) =>
    onChange(
      chosen.includes(one)
        ? chosen.filter(other => other !== one)
        : [...chosen, one],
    );
  return (
    <FilterButton label={label} chosen={chosen.length}>
      <FormGroup role="group" aria-label={label} className={options.list}>
        {states.map(one => (
          <ChoiceOption
            key={one}
            option={{
              value: one,
              label: word(t, 'recordState', one),
              count: 0,
            }}
            count={undefined}
            checked={chosen.includes(one)}
            onToggle={() => toggle(one)}
          />
        ))}
      </FormGroup>
    </FilterButton>
  );
}
