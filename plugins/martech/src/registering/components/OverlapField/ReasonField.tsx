import TextField from '@material-ui/core/TextField';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** Why one more is needed; a reason of another time stays where it was given. */
export function ReasonField(props: {
  id: string;
  reason: string;
  failed: boolean;
  disabled: boolean;
  onChange: (reason: string) => void;
}) {
  const t = useMartechTranslation();
  return (
    <TextField
      id={`${props.id}_reason`}
      fullWidth
      multiline
      minRows={2}
      maxRows={8}
      required
      variant="outlined"
      margin="dense"
      label={t('registering.overlap.reason')}
      helperText={t('registering.overlap.reasonHelp')}
      error={props.failed}
      disabled={props.disabled}
      inputProps={{ maxLength: 2_000 }}
      value={props.reason}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}
