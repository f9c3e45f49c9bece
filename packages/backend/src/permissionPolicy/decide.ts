import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
  isPermission,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  createMartechRecordConditionalDecision,
  martechRecordConditions,
} from '@martech-portal/backstage-plugin-martech-backend';
import {
  martechRegistryAdministerPermission,
  RESOURCE_TYPE_MARTECH_RECORD,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  ADMINISTERS_REGISTRY,
  CONFIDENTIAL_LABEL,
  DELICATE_AREAS,
  READS_CONFIDENTIAL,
  READS_DELICATE,
  STEWARDS,
} from './groups';

/** What only stewards of the catalog may do. */
const STEWARDS_ONLY = new Set([
  'catalog.entity.delete',
  'catalog.entity.refresh',
  'catalog.location.create',
  'catalog.location.delete',
  'catalog.ingestion.manage',
]);

const memberOf = (claims: string[], groups: readonly string[]) =>
  claims.some(claim => groups.includes(claim));

/** Reading records, and doing something with one. */
const isRecordPermission = (permission: Permission) =>
  isResourcePermission(permission, RESOURCE_TYPE_MARTECH_RECORD);

const allow = (yes: boolean): PolicyDecision => ({
  result: yes ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
});

/**
 * What a person may do.
 *
 * @param permission - what is asked for
 * @param claims - the person and the groups they belong to; undefined for somebody not signed in
 */
export function decide(
  permission: Permission,
  claims: string[] | undefined,
): PolicyDecision {
  if (!claims) return allow(false);
  if (STEWARDS_ONLY.has(permission.name))
    return allow(memberOf(claims, STEWARDS));
  if (permission.name === martechRegistryAdministerPermission.name)
    return allow(memberOf(claims, ADMINISTERS_REGISTRY));
  if (
    isPermission(permission, catalogEntityReadPermission) &&
    !memberOf(claims, READS_CONFIDENTIAL)
  )
    return createCatalogConditionalDecision(permission, {
      anyOf: [
        { not: catalogConditions.hasLabel(CONFIDENTIAL_LABEL) },
        catalogConditions.isEntityOwner({ claims }),
      ],
    });
  if (isRecordPermission(permission) && !memberOf(claims, READS_DELICATE))
    return createMartechRecordConditionalDecision(permission, {
      anyOf: [
        {
          not: martechRecordConditions.decisionArea({
            areas: [...DELICATE_AREAS],
          }),
        },
        martechRecordConditions.isRequester({ claims }),
        martechRecordConditions.isApprover({ claims }),
        martechRecordConditions.isEntityOwner({ claims }),
      ],
    });
  return allow(true);
}
