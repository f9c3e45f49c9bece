import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from '../../governance/hooks/keys';
import { integrityKey } from './useTemplateIntegrity';

/** What a look at a file changes besides what is known of it. */
const touched = [governanceKey, ['martech', 'status'], ['martech', 'history']];

/** Reads the file of a template now. */
export function useCheckTemplate(entityRef: string) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.templates.check(entityRef),
    async onSuccess(found) {
      await Promise.all(
        touched.map(queryKey => cache.invalidateQueries({ queryKey })),
      );
      cache.setQueryData(integrityKey(entityRef), found);
    },
  });
}
