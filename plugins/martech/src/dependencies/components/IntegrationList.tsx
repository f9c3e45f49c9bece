import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Dependencies,
  MapIntegration,
} from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { Word } from '../../components/Word';
import { StatusMark } from '../../entity/components/StatusMark';
import { Part } from '../../governance/record/components/Part';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { rootRouteRef } from '../../routes';

const useStyles = makeStyles(
  theme => ({
    list: { maxHeight: '64vh', overflow: 'auto' },
    item: {
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    quiet: { color: theme.palette.text.secondary },
    name: { fontWeight: 600 },
  }),
  { name: 'MartechIntegrationList' },
);

function Item(props: { integration: MapIntegration }) {
  const { brittle, entityRef, flaw, lifecycle, sourceTitle, targetTitle } =
    props.integration;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.item} role="listitem">
      <div className={classes.name}>
        <RefLink entityRef={entityRef} />
      </div>
      <div className={classes.quiet}>
        {t('dependencies.list.flow', {
          source: sourceTitle,
          target: targetTitle,
        })}
      </div>
      {brittle && (
        <StatusMark tone="bad">
          {t(`dependencies.flaw.${flaw ?? 'some'}`)}
        </StatusMark>
      )}
      {lifecycle !== 'live' && (
        <Word t={t} list="integrationLifecycle" value={lifecycle} />
      )}
    </div>
  );
}

/** The integrations of the map in words, brittle ones first. */
export function IntegrationList(props: {
  map: Pick<Dependencies, 'edges' | 'integrations'>;
}) {
  const { edges, integrations } = props.map;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const root = useRouteRef(rootRouteRef);
  const total = edges.reduce((sum, edge) => sum + edge.integrations, 0);
  return (
    <Part title={t('dependencies.list.title')}>
      <div className={classes.quiet}>
        {t('dependencies.list.of', {
          shown: formats.number(integrations.length),
          total: formats.number(total),
        })}
      </div>
      {integrations.length === 0 && t('dependencies.list.none')}
      <div
        role="list"
        aria-label={t('dependencies.list.title')}
        className={classes.list}
      >
        {integrations.map(integration => (
          <Item key={integration.entityRef} integration={integration} />
        ))}
      </div>
      <LinkButton size="small" to={`${root()}/integrations`}>
        {t('dependencies.list.all')}
      </LinkButton>
    </Part>
  );
}
