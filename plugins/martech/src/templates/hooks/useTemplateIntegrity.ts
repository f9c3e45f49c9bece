import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from '../../governance/hooks/keys';

/** Old as soon as a record changes: versions are published through records. */
export const integrityKey = (entityRef: string) => [
  ...governanceKey,
  'template',
  entityRef,
];

/** Whether the file of a template is as approved, and who keeps copies of it. */
export function useTemplateIntegrity(entityRef: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: integrityKey(entityRef),
    queryFn: ({ signal }) => api.templates.integrity(entityRef, { signal }),
  });
}
