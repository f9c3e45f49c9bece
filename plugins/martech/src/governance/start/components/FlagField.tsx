import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { isTicked } from '../lib/recordDraft';
import { FieldProps } from './fieldProps';

/** Something that is so, or not. */
export function FlagField(props: FieldProps) {
  const { field, label, help, draft, problem, onChange } = props;
  return (
    <FormControl fullWidth error={problem !== undefined}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={isTicked(draft, field.id)}
            onChange={({ target }) => onChange(target.checked)}
          />
        }
        label={label}
      />
      <FormHelperText>{problem ?? help}</FormHelperText>
    </FormControl>
  );
}
