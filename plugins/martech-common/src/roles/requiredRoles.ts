import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { Tier, tiers } from '../kinds/marketingPlatform/tiers';
import { closest } from '../validation/closest';
import { enduringRoles, isProjectRole, RoleId, roleIds } from './roles';

/**
 * Which roles a platform of a tier must have filled.
 *
 * @public
 */
export type RequiredRoles = Record<Tier, RoleId[]>;

/** @public */
export const defaultRequiredRoles: RequiredRoles = {
  anchor: [...enduringRoles, 'business-owner', 'technical-owner'],
  core: [
    'platform-owner',
    'service-owner',
    'support-lead',
    'governance-lead',
    'business-owner',
    'technical-owner',
  ],
  niche: ['platform-owner', 'support-lead'],
  experiment: ['platform-owner'],
};

function parseRole(word: string, path: string): RoleId {
  const role = roleIds.find(id => id === word);
  if (!role) {
    throw new InputError(
      `${path}: unknown role "${word}", did you mean "${closest(
        word,
        roleIds,
      )}"?`,
    );
  }
  if (isProjectRole(role)) {
    throw new InputError(
      `${path}: "${role}" ends with its project, name a role that stays`,
    );
  }
  return role;
}

function refuseUnknownTiers(root: Config) {
  const required = root.getOptionalConfig('martech.roles.required');
  const known: readonly string[] = tiers;
  const unknown = required?.keys().find(key => !known.includes(key));
  if (unknown) {
    throw new InputError(
      `martech.roles.required.${unknown}: unknown tier, write one of ${tiers.join(
        ', ',
      )}`,
    );
  }
}

/**
 * Reads `martech.roles.required`; a tier that config does not name keeps its
 * default.
 *
 * @throws InputError that names the key and the nearest role.
 * @public
 */
export function readRequiredRoles(root: Config): RequiredRoles {
  refuseUnknownTiers(root);
  const read = (tier: Tier) => {
    const path = `martech.roles.required.${tier}`;
    return (
      root.getOptionalStringArray(path)?.map(word => parseRole(word, path)) ??
      defaultRequiredRoles[tier]
    );
  };
  return {
    anchor: read('anchor'),
    core: read('core'),
    niche: read('niche'),
    experiment: read('experiment'),
  };
}
