import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** What a card needs to name an entity and link to it. */
export const namingFields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
  'spec.profile',
];

/** What a card needs to tell more of an entity of ours than its name. */
export const wholeFields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'spec',
];

/** Most entities one card asks for; what is beyond is counted, not shown. */
export const MOST_RELATED = 200;

/** Entities by full reference, and how the request for them stands. */
export interface EntitiesRequest {
  entities: Map<string, Entity>;
  /** The references that were asked for, at most {@link MOST_RELATED}. */
  refs: string[];
  isLoading: boolean;
  error: Error | null;
  retry(): void;
}

const none = new Map<string, Entity>();

/**
 * Reads entities in one batch; those the catalog does not have, or that the
 * person may not see, are missing from the answer.
 */
export function useEntities(
  wanted: string[],
  fields: string[] = namingFields,
): EntitiesRequest {
  const catalogApi = useApi(catalogApiRef);
  const refs = [...new Set(wanted)].slice(0, MOST_RELATED);
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['martech', 'entities', refs, fields],
    enabled: refs.length > 0,
    queryFn: async () => {
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs: refs,
        fields,
      });
      return new Map(
        refs.flatMap((ref, index): [string, Entity][] => {
          const entity = items[index];
          return entity ? [[ref, entity]] : [];
        }),
      );
    },
  });
  return {
    entities: data ?? none,
    refs,
    isLoading,
    error,
    retry: () => refetch(),
  };
}
