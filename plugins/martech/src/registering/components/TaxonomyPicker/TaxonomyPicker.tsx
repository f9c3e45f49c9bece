import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  AutocompleteRenderInputParams,
} from '@material-ui/lab/Autocomplete';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FieldProps } from '../../fields/fieldProps';
import { TaxonomyOptions, TaxonomyValue } from '../../fields/taxonomyPicker';
import { Choice, vocabularyMatches } from '../../lib/vocabularyMatches';
import { FieldFrame } from '../FieldFrame';
import { ChoiceOption } from './ChoiceOption';
import { useChoices } from './useChoices';

const idsOf = (value: TaxonomyValue | undefined) =>
  [value ?? []].flat().filter(Boolean);

/** One or several entries of a controlled list, found by the words people use. */
export function TaxonomyPicker(
  props: FieldProps<TaxonomyValue, TaxonomyOptions>,
) {
  const { formData, idSchema, onChange, schema, uiSchema } = props;
  const { multiple = schema.type === 'array', vocabulary = 'categories' } =
    uiSchema['ui:options'] ?? {};
  const t = useMartechTranslation();
  const { entries, entryOf, isKnown } = useChoices(vocabulary);
  const ids = idsOf(formData);
  const unknown = ids.filter(id => !isKnown(id));
  const shared = {
    id: idSchema.$id,
    fullWidth: true,
    autoHighlight: true,
    disabled: props.disabled || props.readonly,
    options: [...entries],
    noOptionsText: t('registering.taxonomy.none'),
    getOptionLabel: ({ title }: Choice) => title,
    getOptionSelected: (option: Choice, value: Choice) =>
      option.id === value.id,
    filterOptions: (_: Choice[], { inputValue }: { inputValue: string }) =>
      vocabularyMatches(entries, inputValue),
    renderOption: (choice: Choice, state: { inputValue: string }) => (
      <ChoiceOption choice={choice} typed={state.inputValue} />
    ),
    renderInput: (params: AutocompleteRenderInputParams) => (
      <TextField
        {...params}
        label={uiSchema['ui:title'] ?? schema.title ?? props.name}
        margin="dense"
        variant="outlined"
        required={props.required}
        // The browser cannot tell that chips fill a field.
        inputProps={{
          ...params.inputProps,
          required: props.required && ids.length === 0,
        }}
        error={props.rawErrors.length > 0 || unknown.length > 0}
        placeholder={t('registering.taxonomy.placeholder')}
        helperText={
          unknown.length > 0 &&
          t('registering.taxonomy.unknown', { values: unknown.join(', ') })
        }
      />
    ),
  };
  return (
    <FieldFrame field={props}>
      {multiple ? (
        <Autocomplete
          {...shared}
          multiple
          filterSelectedOptions={false}
          disableCloseOnSelect
          value={ids.map(entryOf)}
          onChange={(_, chosen) => onChange(chosen.map(({ id }) => id))}
        />
      ) : (
        <Autocomplete
          {...shared}
          value={ids.length > 0 ? entryOf(ids[0]) : null}
          onChange={(_, chosen) => onChange(chosen?.id)}
        />
      )}
    </FieldFrame>
  );
}
