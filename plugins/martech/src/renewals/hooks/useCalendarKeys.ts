import { discoveryApiRef } from '@backstage/core-plugin-api';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

const key = ['martech', 'calendar-keys'];

/** The reader's calendar addresses: those there are, a new one, taking one back. */
export function useCalendarKeys() {
  const api = useApi(martechApiRef);
  const discovery = useApi(discoveryApiRef);
  const cache = useQueryClient();
  const again = () => cache.invalidateQueries({ queryKey: key });
  const keys = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.portfolio.calendarKeys({ signal }),
    staleTime: 0,
  });
  const create = useMutation({
    mutationFn: async () => {
      const made = await api.portfolio.createCalendarKey();
      const baseUrl = await discovery.getBaseUrl('martech');
      return { ...made, address: `${baseUrl}/calendar.ics?key=${made.key}` };
    },
    onSuccess: again,
  });
  const revoke = useMutation({
    mutationFn: (id: string) => api.portfolio.revokeCalendarKey(id),
    onSuccess: again,
  });
  return { keys, create, revoke };
}
