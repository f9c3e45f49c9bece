import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useAssessment } from '../../hooks/useAssessment';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { textOf } from '../lib/recordDraft';
import { FieldProps } from './fieldProps';

/** The routine changes that were agreed for a platform, where there are some. */
export function StandardField(props: FieldProps) {
  const { draft, field, label, help, problem, onChange } = props;
  const t = useMartechTranslation();
  const { data } = useAssessment(
    { entityRef: draft.entityRef },
    draft.entityRef !== '',
  );
  const chosen = textOf(draft, field.id) ?? '';
  if (!data || (data.standard.length === 0 && !chosen)) return null;
  return (
    <TextField
      id={`record-${field.id}`}
      select
      fullWidth
      size="small"
      variant="outlined"
      label={label}
      value={chosen}
      error={problem !== undefined}
      helperText={problem ?? help}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
      onChange={({ target }) => onChange(target.value)}
    >
      <MenuItem value="">{t('governance.start.noStandard')}</MenuItem>
      {data.standard.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
