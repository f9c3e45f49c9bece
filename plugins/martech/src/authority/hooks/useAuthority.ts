import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';

/** Which platform is the record of which data, or of one kind of data. */
export function useAuthority(dataObject?: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: ['martech', 'authority', dataObject ?? ''],
    queryFn: ({ signal }) =>
      api.portfolio.authority({ dataObject }, { signal }),
    placeholderData: keepPreviousData,
  });
}
