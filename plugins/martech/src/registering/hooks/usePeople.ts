import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';

const OFFERED = 15;

/** A person or a team to choose. */
export interface Person {
  ref: string;
  title: string;
  isTeam: boolean;
}

const specSchema = z.object({
  profile: z.object({ displayName: z.string() }).optional(),
});

/** Who may be chosen. */
export const everybody = ['User', 'Group'];
export const teams = ['Group'];

/** People and teams whose names fit what somebody types. */
export function usePeople(text: string, kinds = everybody) {
  const catalogApi = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['martech', 'people', kinds, text],
    queryFn: async (): Promise<Person[]> => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: kinds },
        fields: ['kind', 'metadata', 'spec.profile'],
        limit: OFFERED,
        orderFields: { field: 'metadata.name', order: 'asc' },
        ...(text && {
          fullTextFilter: {
            term: text,
            fields: [
              'metadata.name',
              'metadata.title',
              'spec.profile.displayName',
            ],
          },
        }),
      });
      return items.map(entity => {
        const spec = specSchema.safeParse(entity.spec);
        return {
          ref: stringifyEntityRef(entity),
          title:
            spec.data?.profile?.displayName ??
            entity.metadata.title ??
            entity.metadata.name,
          isTeam: entity.kind === 'Group',
        };
      });
    },
    placeholderData: keepPreviousData,
  });
}
