import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PropsWithChildren } from 'react';
import { createMartechQueryClient } from './queryClient';

/** What everybody shares who brings no cache of their own. */
export const sharedQueryClient = createMartechQueryClient();

/**
 * Gives everything inside the one cache of this plugin; pages and cards that
 * ask the backend are wrapped in it. Tests pass a client of their own.
 */
export function MartechQueryProvider(
  props: PropsWithChildren<{ client?: QueryClient }>,
) {
  return (
    <QueryClientProvider client={props.client ?? sharedQueryClient}>
      {props.children}
    </QueryClientProvider>
  );
}
