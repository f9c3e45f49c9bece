import {
  MarketingIntegration,
  vocabularyTitle,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { Row } from '../Row';
import { Rows } from '../Rows';

/** Which data moves which way, and how sensitive it is. */
export function DataFlows(props: { integration: MarketingIntegration }) {
  const { dataFlows = [] } = props.integration.spec;
  const t = useMartechTranslation();
  const { dataObjects } = useVocabularies();
  if (dataFlows.length === 0) return <>{t('entity.integration.noFlows')}</>;
  return (
    <Rows>
      {dataFlows.map(({ classification, data, direction, personalData }) => (
        <Row
          key={`${data} ${direction}`}
          name={vocabularyTitle(dataObjects, data)}
          more={t(`entity.integration.direction.${direction}`)}
          side={
            <>
              <Word t={t} list="dataClass" value={classification} />
              <Word t={t} list="personalData" value={personalData} />
            </>
          }
        />
      ))}
    </Rows>
  );
}
