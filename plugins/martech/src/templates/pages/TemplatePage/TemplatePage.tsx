import { stringifyEntityRef } from '@backstage/catalog-model';
import { useParams } from 'react-router-dom';
import { Answered } from '../../../control/components/Answered';
import { useTemplateIntegrity } from '../../hooks/useTemplateIntegrity';
import { TemplateLook } from './TemplateLook';

/** A template to look at, named by the address; no page shell. */
export function TemplatePage() {
  const { namespace = 'default', name = '' } = useParams();
  const entityRef = stringifyEntityRef({
    kind: 'MarketingTemplate',
    namespace,
    name,
  });
  return (
    <Answered request={useTemplateIntegrity(entityRef)} rows={8}>
      {integrity => <TemplateLook key={entityRef} integrity={integrity} />}
    </Answered>
  );
}
