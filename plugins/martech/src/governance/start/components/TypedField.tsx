import TextField from '@material-ui/core/TextField';
import { FieldProps } from './fieldProps';

const inputTypes = {
  line: 'text',
  text: 'text',
  number: 'number',
  day: 'date',
  moment: 'datetime-local',
} as const;

/** A text, a number, a day or a moment. */
export function TypedField(
  props: FieldProps & { show: keyof typeof inputTypes },
) {
  const { field, label, help, draft, problem, show, onChange } = props;
  const value = draft.values[field.id];
  const isTime = show === 'day' || show === 'moment';
  return (
    <TextField
      id={`record-${field.id}`}
      fullWidth
      size="small"
      variant="outlined"
      type={inputTypes[show]}
      multiline={show === 'text'}
      minRows={show === 'text' ? 2 : undefined}
      maxRows={10}
      label={label}
      value={typeof value === 'string' ? value : ''}
      error={problem !== undefined}
      helperText={problem ?? help}
      InputLabelProps={isTime ? { shrink: true } : undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
