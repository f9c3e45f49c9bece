import { useApi } from '@backstage/core-plugin-api';
import {
  ControlStateId,
  GovernanceApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from '../../governance/hooks/keys';
import { Batches } from '../lib/Batches';

/** As many as the API tells at once. */
const MOST = 200;
const MINUTE = 60_000;

const ofApi = new WeakMap<GovernanceApi, Batches<ControlStateId>>();

function batchesOf(api: GovernanceApi): Batches<ControlStateId> {
  const known = ofApi.get(api);
  if (known) return known;
  const batches = new Batches(async entityRefs => {
    const { items } = await api.states(entityRefs);
    return new Map(items.map(({ entityRef, state }) => [entityRef, state]));
  }, MOST);
  ofApi.set(api, batches);
  return batches;
}

/** The control state of an entity; a screen full of them is one request. */
export function useStateOf(entityRef: string) {
  const { governance } = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'state', entityRef],
    queryFn: async () => (await batchesOf(governance).get(entityRef)) ?? null,
    staleTime: MINUTE,
  });
}
