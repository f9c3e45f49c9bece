import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from './isWorthRetrying';

/**
 * A cache for answers of the backend: fresh for a minute, kept for ten, so
 * that going back to a list shows it at once.
 */
export const createMartechQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 600_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
    },
  });
