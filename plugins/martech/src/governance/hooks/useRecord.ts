import { useApi } from '@backstage/frontend-plugin-api';
import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { useQuery } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';

export const recordKey = (type: RecordType, id: string) => [
  ...governanceKey,
  'record',
  type,
  id,
];

/** One record with its timeline and what the reader may do with it. */
export function useRecord(type: RecordType, id: string) {
  const api = useApi(martechApiRef);
  return useQuery({
    queryKey: recordKey(type, id),
    queryFn: ({ signal }) => api.governance.record(type, id, { signal }),
  });
}
