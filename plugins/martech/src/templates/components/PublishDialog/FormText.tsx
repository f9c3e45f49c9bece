import TextField from '@material-ui/core/TextField';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** One field of the form, with what is missing below it. */
export function FormText(props: {
  label: string;
  help?: string;
  isMissing?: boolean;
  rows?: number;
  select?: boolean;
  value: string;
  onChange(text: string): void;
  children?: ReactNode;
}) {
  const { children, help, isMissing, label, onChange, rows, select, value } =
    props;
  const t = useMartechTranslation();
  const id = `publish-${label.replaceAll(/\W+/g, '-')}`;
  return (
    <TextField
      id={id}
      fullWidth
      margin="dense"
      variant="outlined"
      label={label}
      required={!select}
      select={select}
      multiline={rows !== undefined}
      minRows={rows}
      error={isMissing}
      helperText={isMissing ? t('templates.dialog.missing') : help}
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      {children}
    </TextField>
  );
}
