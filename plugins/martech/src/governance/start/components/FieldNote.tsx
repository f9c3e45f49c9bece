import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useFieldStyles } from './useFieldStyles';

/** A field that has nothing to choose from yet, or never, and why. */
export function FieldNote(props: {
  label: string;
  problem?: string;
  error?: Error | null;
  children: ReactNode;
}) {
  const { label, problem, error, children } = props;
  const t = useMartechTranslation();
  const classes = useFieldStyles();
  return (
    <FormControl component="fieldset" fullWidth error={Boolean(problem)}>
      <FormLabel component="legend" className={classes.legend}>
        {label}
      </FormLabel>
      <FormHelperText>
        {error
          ? t('governance.start.entityFailed', { reason: errorReason(error) })
          : children}
      </FormHelperText>
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}
