import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CheckResult } from '@martech-portal/backstage-plugin-martech-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { sourceLinks } from '../../../entity/lib/sourceLinks';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { templateFormRouteRef } from '../../../routes';
import { FixButton } from '../../../registering/components/FixButton';
import { fixAddress } from '../../lib/fixAddress';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MartechFixActions' },
);

const templateParams = (ref: string) => {
  const { name, namespace } = parseEntityRef(ref, {
    defaultKind: 'template',
    defaultNamespace: 'default',
  });
  return { namespace, templateName: name };
};

/** Buttons that lead to where a check is fixed. */
export function FixActions(props: {
  check: CheckResult;
  /** The scorecard it is of, to fill in what it misses on the spot. */
  scorecard?: string;
}) {
  const { check, scorecard } = props;
  const { remediation } = check;
  const { entity } = useEntity();
  const t = useMartechTranslation();
  const classes = useStyles();
  const template = useRouteRef(templateFormRouteRef);
  if (!remediation) return null;
  const { edit } = sourceLinks(entity);
  const address = fixAddress(remediation.url);
  const of = (label: string) => `${label}: ${check.title}`;
  return (
    <div className={classes.root}>
      {scorecard && <FixButton check={check} scorecard={scorecard} />}
      {remediation.template && template && (
        <LinkButton
          size="small"
          variant="contained"
          color="primary"
          to={template(templateParams(remediation.template))}
          aria-label={of(t('status.check.fixForm'))}
        >
          {t('status.check.fixForm')}
        </LinkButton>
      )}
      {address && (
        <LinkButton
          size="small"
          variant="outlined"
          color="primary"
          to={address}
          aria-label={of(t('status.check.fixHere'))}
        >
          {t('status.check.fixHere')}
        </LinkButton>
      )}
      {edit && (
        <LinkButton
          size="small"
          variant="outlined"
          to={edit}
          aria-label={of(t('status.check.openSource'))}
        >
          {t('status.check.openSource')}
        </LinkButton>
      )}
    </div>
  );
}
