import { useRouteRef } from '@backstage/core-plugin-api';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { templateFormRouteRef } from '../../routes';

const NAMESPACE = 'default';

/**
 * Leads to the form of a software template; undefined without a scaffolder,
 * without the template, and for who may not see it.
 */
export function useTemplateForm(templateName: string | undefined) {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const route = useRouteRef(templateFormRouteRef);
  const { data: exists, isPending } = useQuery({
    queryKey: ['martech', 'software-template', templateName],
    queryFn: async () => {
      const found = await catalogApi?.getEntityByRef({
        kind: 'Template',
        namespace: NAMESPACE,
        name: templateName ?? '',
      });
      return found !== undefined;
    },
    enabled: Boolean(catalogApi && route && templateName),
    staleTime: 600_000,
  });
  const isKnown = !isPending || !(catalogApi && route && templateName);
  return {
    /** Whether it is known yet that there is, or is not, such a form. */
    isKnown,
    href:
      exists && route && templateName
        ? route({ namespace: NAMESPACE, templateName })
        : undefined,
  };
}
