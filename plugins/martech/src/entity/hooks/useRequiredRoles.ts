import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  MarketingPlatform,
  readRequiredRoles,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';

/** Roles that the tier of a platform asks for; none without a tier. */
export function useRequiredRoles({ spec: { tier } }: MarketingPlatform) {
  const config = useApi(configApiRef);
  return useMemo(
    () => (tier ? readRequiredRoles(config)[tier] : []),
    [config, tier],
  );
}
