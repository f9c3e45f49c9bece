import { Config } from '@backstage/config';
import { Entity } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  readReadinessDepth,
  readRequiredRoles,
  RequiredRoles,
} from '@martech-portal/backstage-plugin-martech-common';

/** The parts of the config that results depend on. */
export interface ScorecardPolicy {
  requiredRoles: RequiredRoles;
  /** Id of the level that conditions have to reach. */
  depth: string;
}

/** @throws InputError that names the key. */
export const readScorecardPolicy = (config: Config): ScorecardPolicy => ({
  requiredRoles: readRequiredRoles(config),
  depth: readReadinessDepth(config),
});

/** Roles that the tier of an entity asks for. */
export const rolesRequiredOf = (
  entity: Entity,
  { requiredRoles }: ScorecardPolicy,
): readonly string[] =>
  isMarketingPlatform(entity) && entity.spec.tier
    ? requiredRoles[entity.spec.tier]
    : [];
