import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from '../../governance/hooks/keys';

/** Publishes a version that was approved, or says what to write in Git. */
export function useApplyVersion(entityRef: string, changeId: string) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.templates.applyVersion(entityRef, changeId),
    onSuccess: ({ outcome }) =>
      outcome === 'applied'
        ? cache.invalidateQueries({ queryKey: governanceKey })
        : undefined,
  });
}
