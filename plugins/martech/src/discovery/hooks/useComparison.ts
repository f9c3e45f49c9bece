import { useApi } from '@backstage/frontend-plugin-api';
import {
  martechDiscoveryWritePermission,
  SeenHosts,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { martechApiRef } from '../../api';
import { useMay } from '../../registering/hooks/useMay';
import { discoveryKey } from './discoveryKey';

/** Holds hosts against the register, and keeps what is found where one may. */
export function useComparison() {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const mayKeep = useMay(martechDiscoveryWritePermission);
  const comparison = useMutation({
    mutationFn: (seen: SeenHosts) =>
      mayKeep ? api.discovery.report(seen) : api.discovery.compare(seen),
    onSuccess: () => cache.invalidateQueries({ queryKey: discoveryKey }),
  });
  return { ...comparison, mayKeep };
}
