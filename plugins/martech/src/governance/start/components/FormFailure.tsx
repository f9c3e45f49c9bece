import Alert from '@material-ui/lab/Alert';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { useStartStyles } from './useStartStyles';

/** Why a form could not be sent, where that is about no field in particular. */
export function FormFailure(props: {
  failure: Error | null;
  problem?: string;
}) {
  const { failure, problem } = props;
  const t = useMartechTranslation();
  const classes = useStartStyles();
  if (!failure && !problem) return null;
  return (
    <Alert severity="error" className={classes.failed}>
      {failure
        ? t('governance.start.failed', { reason: errorReason(failure) })
        : t('governance.start.formProblem', { problem: problem ?? '' })}
    </Alert>
  );
}
