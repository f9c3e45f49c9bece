import FormGroup from '@material-ui/core/FormGroup';
import TextField from '@material-ui/core/TextField';
import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { useValueLabels } from '../../hooks/useValueLabels';
import { filterOptions } from '../../lib/filterOptions';
import { matchingOptions } from '../../lib/matchingOptions';
import { ChoiceFilter } from '../../lists';
import { wordValues } from '../../translation';
import { ChoiceOption } from './ChoiceOption';
import { useOptionStyles } from './useOptionStyles';

/** Above this many choices a field helps to find one. */
const MANY = 8;

interface ChoiceMenuProps {
  filter: Pick<ChoiceFilter, 'id' | 'names'>;
  facet: Facet;
  /** Whether the facet's numbers count what the page shows. */
  counted?: boolean;
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}

/** The values of a filter to tick, with counts and, when many, a search. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const { filter, facet, counted = true, chosen, onChange } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useOptionStyles();
  const [wanted, setWanted] = useState('');
  const label = useValueLabels(
    filter.names,
    facet.map(({ value }) => value),
  );
  const order =
    filter.names.from === 'words' ? wordValues(filter.names.list) : undefined;
  const options = filterOptions(facet, chosen, label, order);
  const { shown, hidden } = matchingOptions(options, wanted);
  const name = t(`filter.${filter.id}`);

  const toggle = (value: string) =>
    onChange(
      chosen.includes(value)
        ? chosen.filter(other => other !== value)
        : [...chosen, value],
    );

  return (
    <>
      {options.length > MANY && (
        <div className={classes.search}>
          <TextField
            fullWidth
            size="small"
            placeholder={t('browse.filterSearch', { filter: name })}
            inputProps={{
              'aria-label': t('browse.filterSearch', { filter: name }),
            }}
            value={wanted}
            onChange={event => setWanted(event.target.value)}
          />
        </div>
      )}
      <FormGroup role="group" aria-label={name} className={classes.list}>
        {shown.map(option => (
          <ChoiceOption
            key={option.value}
            option={option}
            count={counted ? formats.number(option.count) : undefined}
            checked={chosen.includes(option.value)}
            onToggle={() => toggle(option.value)}
          />
        ))}
      </FormGroup>
      {shown.length === 0 && (
        <div className={classes.note}>{t('browse.filterNothing')}</div>
      )}
      {hidden > 0 && (
        <div className={classes.note}>
          {t('browse.filterMore', { number: formats.number(hidden) })}
        </div>
      )}
    </>
  );
}
