import { useApi } from '@backstage/frontend-plugin-api';
import { EntityStatus } from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { changedChecks } from '../lib/changedChecks';
import { historyKey } from './useEntityHistory';
import { statusKey } from './useEntityStatus';

/** Evaluates an entity at once; answers how many checks came out differently. */
export function useEvaluateEntity(entityRef: string) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const before = cache.getQueryData<EntityStatus>(statusKey(entityRef));
      const after = await api.evaluateEntity(entityRef);
      cache.setQueryData(statusKey(entityRef), after);
      const changed = before ? changedChecks(before, after) : 0;
      if (changed) {
        await cache.invalidateQueries({ queryKey: historyKey(entityRef) });
      }
      return changed;
    },
  });
}
