import { Entity } from '@backstage/catalog-model';
import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';

const always = ['platform-priorities', 'production-facing-changes'];
const guarded: readonly string[] = ['confidential', 'restricted'];

/**
 * Areas that decide about going live, as far as the platform itself tells;
 * live integrations may add theirs.
 */
export function reviewAreas(entity: Entity | undefined): string[] {
  if (!entity || !isMarketingPlatform(entity)) return always;
  const { classification, personalData } = entity.spec.data ?? {};
  const isSensitive =
    (classification !== undefined && guarded.includes(classification)) ||
    (personalData !== undefined && personalData !== 'none');
  return isSensitive ? [...always, 'security', 'data-policy'] : always;
}
