import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Where the questions are kept among answers of the backend. */
export const claimsKey = ['martech', 'claims'];

/** Platforms that may be the reader's, and how many are claimed at all. */
export function useClaims() {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: claimsKey,
    queryFn: ({ signal }) => api.portfolio.claims({ signal }),
  });
}
