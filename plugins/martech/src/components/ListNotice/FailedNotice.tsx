import { ResponseError } from '@backstage/errors';
import Button from '@material-ui/core/Button';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { errorReason } from '../../lib/errorReason';
import { ListNotice } from './ListNotice';

const isForbidden = (error: Error) =>
  error instanceof ResponseError && error.statusCode === 403;

/** The list could not be loaded, or may not be seen. */
export function FailedNotice(props: {
  error: Error;
  /** What failed, when it is no list. */
  titles?: {
    failed: string;
    forbidden: string;
    /** Whom to ask for what; for the list of entities without it. */
    forbiddenHelp?: string;
  };
  onRetry: () => void;
}) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const titles = props.titles ?? {
    failed: t('browse.failed'),
    forbidden: t('browse.forbidden'),
  };
  const forbiddenHelp =
    props.titles?.forbiddenHelp ?? t('browse.forbiddenHelp');
  const forbidden = isForbidden(error);
  return (
    <ListNotice
      role="alert"
      icon={
        forbidden ? (
          <LockIcon fontSize="inherit" />
        ) : (
          <ErrorIcon fontSize="inherit" color="error" />
        )
      }
      title={forbidden ? titles.forbidden : titles.failed}
      text={forbidden ? forbiddenHelp : errorReason(error)}
      actions={
        <Button variant="outlined" onClick={onRetry}>
          {t('browse.retry')}
        </Button>
      }
    />
  );
}
