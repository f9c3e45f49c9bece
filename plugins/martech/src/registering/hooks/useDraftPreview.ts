import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** What the rules say of an entity that need not exist; nothing is written. */
export function useDraftPreview(entity: Record<string, unknown> | undefined) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'preview', 'entity', entity],
    queryFn: ({ signal }) =>
      api.previewEntity({ entity: entity ?? {} }, { signal }),
    enabled: entity !== undefined,
    placeholderData: keepPreviousData,
  });
}
