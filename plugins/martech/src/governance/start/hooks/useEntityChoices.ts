import { useApi } from '@backstage/frontend-plugin-api';
import {
  EntityRow,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../../api';

const OFFERED = 12;

type Kind = EntityRow['kind'];

const platforms = ['MarketingPlatform'] as const;
const all = [
  'MarketingPlatform',
  'MarketingTemplate',
  'MarketingIntegration',
] as const;

/** Kinds that records of a type are about. */
const kindsOf: Record<RecordType, readonly Kind[]> = {
  exception: all,
  change: all,
  incident: all,
  request: all,
  release: platforms,
  review: platforms,
  attestation: platforms,
  freeze: platforms,
};

/** Entities whose names fit what somebody types. */
export function useEntityChoices(type: RecordType, text: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'entities', 'choices', kindsOf[type], text],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        kindsOf[type].map(kind =>
          api.queryEntities(
            {
              kind,
              limit: OFFERED,
              orderBy: [{ column: 'title', order: 'asc' }],
              ...(text && { text }),
            },
            { signal },
          ),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
    placeholderData: keepPreviousData,
  });
}
