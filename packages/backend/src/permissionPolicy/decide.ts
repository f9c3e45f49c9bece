import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
  isPermission,
} from '@backstage/plugin-permission-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { CONFIDENTIAL_LABEL, READS_CONFIDENTIAL, STEWARDS } from './groups';

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
  return allow(true);
}
