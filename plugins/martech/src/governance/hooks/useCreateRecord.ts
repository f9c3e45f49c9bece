import { useApi } from '@backstage/frontend-plugin-api';
import {
  CreateRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { martechApiRef } from '../../api';
import { onceKey } from '../lib/onceKey';
import { governanceKey } from './keys';

/** Starts a record; trying again after a failure never starts a second one. */
export function useCreateRecord<T extends RecordType>(type: T) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: CreateRecord<T>) => {
      const text = JSON.stringify(body);
      if (attempt.current.body !== text) {
        attempt.current = { body: text, key: onceKey() };
      }
      const { key } = attempt.current;
      return api.governance.createRecord(type, body, { idempotencyKey: key });
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: governanceKey }),
  });
}
