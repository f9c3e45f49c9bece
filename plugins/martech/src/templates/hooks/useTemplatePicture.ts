import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { integrityKey } from './useTemplateIntegrity';

const MINUTE = 60_000;

/**
 * The file of a template, and the page that may be shown of it. What makes it
 * harmless is loaded with the first picture.
 */
export function useTemplatePicture(
  entityRef: string,
  options: { enabled?: boolean } = {},
) {
  const { templates } = useApi(martechApiRef);
  return useQuery({
    ...options,
    queryKey: [...integrityKey(entityRef), 'picture'],
    queryFn: async ({ signal }) => {
      const [picture, { safeDocument }] = await Promise.all([
        templates.picture(entityRef, { signal }),
        import('../lib/safeDocument'),
      ]);
      const { content } = picture;
      return { picture, document: content && safeDocument(content) };
    },
    staleTime: MINUTE,
    // A file may be half a megabyte.
    gcTime: MINUTE,
  });
}
