import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import SearchIcon from '@material-ui/icons/Search';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { martechRoutes } from '../../../routes';

const isMissing = (error: Error) =>
  error instanceof ResponseError && error.statusCode === 404;

/** Why there is no scorecard here: it does not exist, may not be seen, or failed. */
export function NoScorecard(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const all = useRouteRef(martechRoutes.scorecards);
  if (!isMissing(error)) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('scorecard.page.failed'),
          forbidden: t('scorecard.page.forbidden'),
        }}
        onRetry={onRetry}
      />
    );
  }
  return (
    <ListNotice
      role="alert"
      icon={<SearchIcon fontSize="inherit" />}
      title={t('scorecard.page.missing')}
      text={t('scorecard.page.missingHelp')}
      actions={
        <LinkButton to={all?.() ?? ''} variant="outlined">
          {t('scorecard.page.back')}
        </LinkButton>
      }
    />
  );
}
