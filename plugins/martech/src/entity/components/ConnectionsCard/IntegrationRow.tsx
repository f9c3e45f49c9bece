import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  MarketingIntegration,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { StateOf } from '../../../control/components/StateOf';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { integrationSide } from '../../lib/integrationSide';
import { BrittleMarks } from '../BrittleMarks';
import { EntityName } from '../EntityName';
import { Row } from '../Row';
import { DirectionIcon } from './DirectionIcon';

/** One integration as seen from the platform: which way, how critical, how safe. */
export function IntegrationRow(props: {
  integration: MarketingIntegration;
  platform: MarketingPlatform;
}) {
  const { integration, platform } = props;
  const { criticality, lifecycle, type } = integration.spec;
  const t = useMartechTranslation();
  const { direction, other } = integrationSide(integration, platform);
  return (
    <Row
      name={
        <>
          <DirectionIcon direction={direction} />{' '}
          {t(`entity.connection.direction.${direction}`)}{' '}
          {other && (
            <>
              <EntityRefLink entityRef={other} hideIcon disableTooltip />{' '}
              <StateOf entityRef={other} />
            </>
          )}
        </>
      }
      more={
        <>
          <EntityName
            entityRef={stringifyEntityRef(integration)}
            entity={integration}
          />
          {` · ${word(t, 'integrationType', type)}`}
        </>
      }
      side={
        <>
          <Word t={t} list="integrationLifecycle" value={lifecycle} />
          {criticality && (
            <span>
              {t('entity.connection.criticality', {
                level: word(t, 'level', criticality),
              })}
            </span>
          )}
          <BrittleMarks integration={integration} />
        </>
      }
    />
  );
}
