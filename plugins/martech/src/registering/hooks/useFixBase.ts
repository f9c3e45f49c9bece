import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { formFromEntity } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { draftParts } from '../lib/draftParts';
import { keptIn } from '../lib/keptIn';
import { registeredKey } from './registeredKey';

/** What an entity says now, from where it is written. */
export function useFixBase(entity: Entity) {
  const api = useApi(martechApiRef);
  const entityRef = stringifyEntityRef(entity);
  const isHere = keptIn(entity).place === 'portal';
  const registered = useQuery({
    queryKey: registeredKey(entityRef),
    queryFn: ({ signal }) => api.registry.registered(entityRef, { signal }),
    enabled: isHere,
    staleTime: 0,
  });
  if (!isHere) return { values: formFromEntity(entity), error: null };
  const { data, error } = registered;
  return {
    registered: data,
    values: data && formFromEntity(draftParts(data)),
    error,
  };
}
