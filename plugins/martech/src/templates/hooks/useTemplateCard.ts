import { useApi } from '@backstage/frontend-plugin-api';
import {
  TemplateCard,
  TemplatesApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { Batches } from '../../control/lib/Batches';
import { integrityKey } from './useTemplateIntegrity';

/** As many as the API tells at once. */
const MOST = 100;
const MINUTE = 60_000;

const ofApi = new WeakMap<TemplatesApi, Batches<TemplateCard>>();

function batchesOf(api: TemplatesApi): Batches<TemplateCard> {
  const known = ofApi.get(api);
  if (known) return known;
  const batches = new Batches(async entityRefs => {
    const { items } = await api.cards(entityRefs);
    return new Map(items.map(card => [card.entityRef, card]));
  }, MOST);
  ofApi.set(api, batches);
  return batches;
}

/** What the library says of a template; a screen full of them is one request. */
export function useTemplateCard(
  entityRef: string,
  options: { enabled?: boolean } = {},
) {
  const { templates } = useApi(martechApiRef);
  return useQuery({
    ...options,
    queryKey: [...integrityKey(entityRef), 'card'],
    queryFn: async () => (await batchesOf(templates).get(entityRef)) ?? null,
    staleTime: MINUTE,
  });
}
