import { useApi } from '@backstage/frontend-plugin-api';
import { ProposeVersion } from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { martechApiRef } from '../../api';
import { governanceKey } from '../../governance/hooks/keys';
import { onceKey } from '../../governance/lib/onceKey';

/** Asks for approval of a version; trying again never asks twice. */
export function useProposeVersion(entityRef: string) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: ProposeVersion) => {
      const text = JSON.stringify(body);
      if (attempt.current.body !== text) {
        attempt.current = { body: text, key: onceKey() };
      }
      const { key } = attempt.current;
      return api.templates.proposeVersion(entityRef, body, {
        idempotencyKey: key,
      });
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: governanceKey }),
  });
}
