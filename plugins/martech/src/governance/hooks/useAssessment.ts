import { useApi } from '@backstage/frontend-plugin-api';
import { AssessChange } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

/** May this be changed, and what would it take? Asked once `enabled`. */
export function useAssessment(assess: AssessChange, enabled = true) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: [...governanceKey, 'assess', assess],
    queryFn: ({ signal }) => api.governance.assessChange(assess, { signal }),
    enabled,
  });
}
