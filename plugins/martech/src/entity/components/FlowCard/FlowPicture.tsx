import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import ArrowForward from '@material-ui/icons/ArrowForward';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import { MarketingIntegration } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { refOf } from '../../lib/refOf';
import { FlowEnd } from './FlowEnd';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(3),
    },
    way: {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
      textAlign: 'center',
      flexShrink: 0,
      maxWidth: '30%',
    },
  }),
  { name: 'MartechFlowPicture' },
);

/** Two ends and the way between them, labelled with how they are connected. */
export function FlowPicture(props: {
  integration: MarketingIntegration;
  entities: Map<string, Entity>;
}) {
  const { entities, integration } = props;
  const { dataFlows = [], source, target, type } = integration.spec;
  const classes = useStyles();
  const t = useMartechTranslation();
  const back = dataFlows.some(
    ({ direction }) => direction !== 'source-to-target',
  );
  const Arrow = back ? SwapHoriz : ArrowForward;
  const end = (name: string) => {
    const entityRef = refOf(name, 'MarketingPlatform', integration);
    return { name, entityRef, entity: entityRef && entities.get(entityRef) };
  };
  return (
    <div className={classes.root}>
      <FlowEnd label={t('entity.integration.from')} {...end(source)} />
      <div className={classes.way}>
        <Arrow aria-hidden fontSize="large" />
        <div>{word(t, 'integrationType', type)}</div>
      </div>
      <FlowEnd label={t('entity.integration.to')} {...end(target)} />
    </div>
  );
}
