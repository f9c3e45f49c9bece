import { useApi } from '@backstage/frontend-plugin-api';
import {
  RecordRow,
  TransitionRecord,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { governanceKey } from './keys';
import { recordKey } from './useRecord';

/** What a record changes for an entity is seen in its status, too. */
const touched = [governanceKey, ['martech', 'status'], ['martech', 'history']];

/**
 * Does something with a record, as it was when it was read; when somebody else
 * was faster, the record is read again and the error says so.
 */
export function useTransition(
  record: Pick<RecordRow, 'type' | 'id' | 'version'>,
) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const { type, id, version } = record;
  return useMutation({
    mutationFn: (command: TransitionRecord & { idempotencyKey?: string }) => {
      const { idempotencyKey, ...body } = command;
      const options = { idempotencyKey };
      return api.governance.transition(type, id, version, body, options);
    },
    onSuccess: after => cache.setQueryData(recordKey(type, id), after),
    onSettled: async () => {
      await Promise.all(
        touched.map(queryKey => cache.invalidateQueries({ queryKey })),
      );
    },
  });
}
