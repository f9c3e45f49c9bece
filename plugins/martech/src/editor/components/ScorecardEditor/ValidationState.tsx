import { ResponseError } from '@backstage/errors';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { errorReason } from '../../../lib/errorReason';
import { Validation } from '../../hooks/useValidation';

/** Whether the text can be published, in one line. */
export function ValidationState(props: {
  validation: Validation;
  empty: boolean;
}) {
  const { error, isChecking, isValid, problems } = props.validation;
  const t = useMartechTranslation();
  if (props.empty) {
    return <StatusMark tone="quiet">{t('editor.empty')}</StatusMark>;
  }
  if (problems.length > 0) {
    return (
      <StatusMark tone="bad">
        {t('editor.problems', { count: problems.length })}
      </StatusMark>
    );
  }
  if (isChecking) {
    return <StatusMark tone="quiet">{t('editor.checking')}</StatusMark>;
  }
  if (error) {
    const forbidden =
      error instanceof ResponseError && error.statusCode === 403;
    return (
      <StatusMark tone="warn">
        {forbidden
          ? t('editor.mayNotCheck')
          : t('editor.checkFailed', { reason: errorReason(error) })}
      </StatusMark>
    );
  }
  return isValid ? (
    <StatusMark tone="good">{t('editor.valid')}</StatusMark>
  ) : null;
}
