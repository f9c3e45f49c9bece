import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  MoveEntity,
  RegisteredEntity,
  UpdateEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { martechApiRef } from '../../api';
import { onceKey } from '../../governance/lib/onceKey';
import { registeredKey } from './registeredKey';

/** What can be done with an entity that is there already. */
export type RegistryWrite =
  | ({ action: 'update' } & UpdateEntity)
  | ({ action: 'retire' | 'restore' | 'remove' } & MoveEntity);

const CONFLICT = 409;

/**
 * Writes the next version of an entity. Pressing again after a failure never
 * does it twice; when somebody else was faster, it is read again.
 */
export function useRegistryWrite(
  entityRef: string,
  onDone: (after: RegisteredEntity) => void,
) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const attempt = useRef({ text: '', key: '' });
  const mutation = useMutation({
    mutationFn: (options: { version: number; write: RegistryWrite }) => {
      const { version, write } = options;
      const text = JSON.stringify(options);
      if (attempt.current.text !== text) {
        attempt.current = { text, key: onceKey() };
      }
      const once = { idempotencyKey: attempt.current.key };
      if (write.action === 'update') {
        const { action: _, ...body } = write;
        return api.registry.update(entityRef, version, body, once);
      }
      const { action, ...body } = write;
      return api.registry.move(action, entityRef, version, body, once);
    },
    onSuccess: async after => {
      cache.setQueryData(registeredKey(entityRef), after);
      onDone(after);
      await cache.invalidateQueries({ queryKey: ['martech'] });
    },
    onError: () =>
      cache.invalidateQueries({ queryKey: registeredKey(entityRef) }),
  });
  const { error } = mutation;
  return {
    write: mutation.mutate,
    writing: mutation.isPending,
    error,
    reset: mutation.reset,
    /** The backend refused because of what is there now. */
    isConflict: error instanceof ResponseError && error.statusCode === CONFLICT,
  };
}
