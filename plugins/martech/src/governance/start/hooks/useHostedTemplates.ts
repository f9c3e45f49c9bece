import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../../api';

const MOST = 100;

/** The templates that are built on a platform. */
export function useHostedTemplates(platform: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'entities', 'hosted', platform],
    queryFn: ({ signal }) =>
      api.queryEntities(
        {
          kind: 'MarketingTemplate',
          limit: MOST,
          where: { platform: { in: [platform] } },
        },
        { signal },
      ),
    enabled: platform !== '',
  });
}
