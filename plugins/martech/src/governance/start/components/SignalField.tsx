import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { textOf } from '../lib/recordDraft';
import { FieldProps } from './fieldProps';
import { useFieldStyles } from './useFieldStyles';

/** The signal an exception was started from; it is not chosen here. */
export function SignalField(props: FieldProps) {
  const { draft, field, label, help } = props;
  const t = useMartechTranslation();
  const classes = useFieldStyles();
  return (
    <div>
      <Typography component="div" className={classes.legend}>
        {label}
      </Typography>
      <Typography variant="body2">
        {word(t, 'signal', textOf(draft, field.id) ?? '')}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {help}
      </Typography>
    </div>
  );
}
