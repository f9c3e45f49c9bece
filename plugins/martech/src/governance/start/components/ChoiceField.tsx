import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word, WordList } from '../../../translation';
import { textOf } from '../lib/recordDraft';
import { FieldProps } from './fieldProps';

/** One of a few fixed values. */
export function ChoiceField(
  props: FieldProps & { list: WordList; options: readonly string[] },
) {
  const { field, label, help, draft, problem, list, options, onChange } = props;
  const t = useMartechTranslation();
  return (
    <TextField
      id={`record-${field.id}`}
      select
      fullWidth
      size="small"
      variant="outlined"
      label={label}
      value={textOf(draft, field.id) ?? ''}
      error={problem !== undefined}
      helperText={problem ?? help}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(option => (
        <MenuItem key={option} value={option}>
          {word(t, list, option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
