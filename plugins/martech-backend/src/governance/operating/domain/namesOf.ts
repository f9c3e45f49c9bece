import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  isMarketingIntegration,
  isMarketingPlatform,
  isMarketingTemplate,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from '../../../entities/domain/references';
import { EntityPeople, HeldRole } from './EntityPeople';

/** Who is named around an entity, before anybody is looked up. */
export type Names = Omit<EntityPeople, 'standings'>;

function fullRef(
  ref: string | undefined,
  defaultKind: string,
  entity: Entity,
): string | undefined {
  if (ref === undefined) return undefined;
  const defaultNamespace = entity.metadata.namespace ?? 'default';
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}

/** What has ended or is not needed gives nobody a say. */
const heldRoles = (platform: MarketingPlatform, today: string): HeldRole[] =>
  (platform.spec.roles ?? []).flatMap(({ assignee, deputy, endsOn, role }) =>
    endsOn !== undefined && endsOn < today
      ? []
      : [
          {
            role,
            holder: fullRef(assignee, 'user', platform),
            deputy: fullRef(deputy, 'user', platform),
          },
        ],
  );

/** Platforms whose roles count for an entity that has none itself. */
export function platformsOf(entity: Entity): string[] {
  const refs = referencesOf(entity);
  if (isMarketingTemplate(entity)) return refs.all('spec.platforms[]');
  if (isMarketingIntegration(entity)) {
    return [...refs.all('spec.source'), ...refs.all('spec.target')];
  }
  return [];
}

/**
 * Who is named around an entity.
 *
 * @param platforms - those of `platformsOf` that the catalog has
 * @param today - `YYYY-MM-DD`
 */
export function namesOf(
  entity: Entity,
  platforms: readonly Entity[],
  today: string,
): Names {
  const roles = [entity, ...platforms]
    .filter(isMarketingPlatform)
    .flatMap(platform => heldRoles(platform, today));
  const { intake, release } = isMarketingPlatform(entity)
    ? entity.spec
    : { intake: undefined, release: undefined };
  return {
    entityRef: stringifyEntityRef(entity),
    owner: referencesOf(entity).one('spec.owner'),
    roles,
    intakeOwner: fullRef(intake?.owner, 'group', entity),
    releaseOwner: fullRef(release?.owner, 'group', entity),
  };
}
