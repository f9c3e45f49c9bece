import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  readRequiredRoles,
  RoleId,
  tiers,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';

const none: RoleId[] = [];

/** The tier that the form says, and the roles that it asks for. */
export function useTierRoles(values: Record<string, unknown>) {
  const config = useApi(configApiRef);
  const tier = tiers.find(other => other === values.tier);
  const required = useMemo(
    () => (tier ? readRequiredRoles(config)[tier] : none),
    [config, tier],
  );
  return { tier, required };
}
