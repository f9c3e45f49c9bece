import { Entity } from '@backstage/catalog-model';
import {
  isMarketingIntegration,
  RELATION_INTEGRATED_BY,
} from '@martech-portal/backstage-plugin-martech-common';
import { referencesOf } from '../../../../entities/domain/references';
import { SeenIntegration } from '../PlatformView';
import { isHere } from './leaving';
import { Lookup } from './peopleOf';

/** References of a kind that an entity is related to, in order. */
export const relatedTo = ({ relations }: Entity, type: string): string[] =>
  [
    ...new Set(
      (relations ?? []).flatMap(relation =>
        relation.type === type ? [relation.targetRef] : [],
      ),
    ),
  ].sort();

/** Who maintains an integration, as full references. */
export const maintainersOf = (entity: Entity): string[] =>
  referencesOf(entity).all('spec.maintainers[]');

/** Integrations that a platform has a part in, as the catalog has them. */
export function integrationsOf(
  platform: Entity,
  lookup: Lookup,
  today: string,
): SeenIntegration[] {
  return relatedTo(platform, RELATION_INTEGRATED_BY).flatMap(ref => {
    const entity = lookup(ref);
    if (!entity || !isMarketingIntegration(entity)) return [];
    const { credentialsExpireOn, criticality, lifecycle, monitoring } =
      entity.spec;
    return [
      {
        ref,
        lifecycle,
        ...(criticality && { criticality }),
        monitored: Boolean(monitoring?.url ?? monitoring?.alerts),
        ...(credentialsExpireOn && { credentialsExpireOn }),
        maintained: maintainersOf(entity).some(maintainer =>
          isHere(lookup(maintainer), today),
        ),
      },
    ];
  });
}
