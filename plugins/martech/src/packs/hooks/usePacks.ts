import { useApi } from '@backstage/frontend-plugin-api';
import { FreezePack } from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

const key = ['martech', 'packs'];

/** Packs that the reader may see. */
export function usePacks() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...key, 'list'],
    queryFn: ({ signal }) => api.portfolio.packs({ signal }),
  });
}

/** What a pack would hold now. */
export function usePackDraft(enabled: boolean) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...key, 'draft'],
    queryFn: ({ signal }) => api.portfolio.packDraft({ signal }),
    enabled,
  });
}

/** A frozen pack, which never changes. */
export function usePack(id: string | undefined) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...key, 'one', id],
    queryFn: ({ signal }) => api.portfolio.pack(id ?? '', { signal }),
    enabled: id !== undefined,
    staleTime: Infinity,
  });
}

/** Freezes what is known now. */
export function useFreezePack(onFrozen: (id: string) => void) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: FreezePack) => api.portfolio.freezePack(body),
    onSuccess: async pack => {
      await cache.invalidateQueries({ queryKey: key });
      onFrozen(pack.id);
    },
  });
}
