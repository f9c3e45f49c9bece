import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import SearchIcon from '@material-ui/icons/Search';
import { FailedNotice, ListNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { martechRoutes } from '../../../routes';

const isMissing = (error: Error) =>
  error instanceof ResponseError && error.statusCode === 404;

/** Why there is no template here: it does not exist, may not be seen, or failed. */
export function NoTemplate(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMartechTranslation();
  const all = useRouteRef(martechRoutes.templates);
  if (!isMissing(error)) {
    return (
      <FailedNotice
        error={error}
        titles={{
          failed: t('templates.library.page.failed'),
          forbidden: t('templates.library.page.forbidden'),
          forbiddenHelp: t('templates.library.page.forbiddenHelp'),
        }}
        onRetry={onRetry}
      />
    );
  }
  return (
    <ListNotice
      role="alert"
      icon={<SearchIcon fontSize="inherit" />}
      title={t('templates.library.page.missing')}
      text={t('templates.library.page.missingHelp')}
      actions={
        <LinkButton to={all?.() ?? ''} variant="outlined">
          {t('templates.library.allTemplates')}
        </LinkButton>
      }
    />
  );
}
