import { stringifyEntityRef } from '@backstage/catalog-model';
import { useParams } from 'react-router-dom';
import { Loading } from '../../../entity/components/Loading';
import { useTemplateIntegrity } from '../../hooks/useTemplateIntegrity';
import { NoTemplate } from './NoTemplate';
import { TemplateLook } from './TemplateLook';

/** A template to look at, named by the address; no page shell. */
export function TemplatePage() {
  const { namespace = 'default', name = '' } = useParams();
  const entityRef = stringifyEntityRef({
    kind: 'MarketingTemplate',
    namespace,
    name,
  });
  const { data, error, refetch } = useTemplateIntegrity(entityRef);
  if (data) return <TemplateLook key={entityRef} integrity={data} />;
  if (error) return <NoTemplate error={error} onRetry={() => void refetch()} />;
  return <Loading rows={8} />;
}
