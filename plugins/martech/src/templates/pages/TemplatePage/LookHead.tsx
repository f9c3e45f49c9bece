import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import BackIcon from '@material-ui/icons/ArrowBack';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { StateOf } from '../../../control/components/StateOf';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { martechRoutes } from '../../../routes';
import { useLookStyles } from './useLookStyles';

/** The name of a template, how it stands, and the ways from here. */
export function LookHead(props: {
  integrity: TemplateIntegrity;
  title: string;
}) {
  const { integrity, title } = props;
  const t = useMartechTranslation();
  const classes = useLookStyles();
  const list = useRouteRef(martechRoutes.templates);
  const file = integrity.source?.url;
  return (
    <>
      {list && (
        <Link to={`${list()}?view=library`} className={classes.back}>
          <BackIcon fontSize="inherit" aria-hidden />
          {t('templates.library.allTemplates')}
        </Link>
      )}
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <StateOf entityRef={integrity.entityRef} />
        <EntityRefLink entityRef={integrity.entityRef} hideIcon disableTooltip>
          {t('templates.library.openEntry')}
        </EntityRefLink>
        {file && <Link to={file}>{t('templates.library.openFile')}</Link>}
      </div>
    </>
  );
}
