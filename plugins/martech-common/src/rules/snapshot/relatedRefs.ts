import {
  Entity,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import { findReferences } from '../../kinds/references';
import {
  RELATION_DECIDED_BY,
  RELATION_HAS_VARIANT,
  RELATION_HOSTS,
  RELATION_INTEGRATED_BY,
  RELATION_SUPPLIES,
} from '../../kinds/relationNames';
import { findKind } from '../../validation';
import { kindOfRef, related } from './entityField';

const sorted = (refs: string[]) => [...new Set(refs)].sort();

/** What an entity is related to, as full references in order. */
export function relatedRefs(entity: Entity) {
  const written = findReferences(
    entity,
    findKind(entity.kind)?.relations ?? [],
  );
  const named = (...paths: string[]) =>
    written.flatMap(({ field, targetRef }) =>
      targetRef && paths.includes(field.path) ? [targetRef] : [],
    );
  const isPlatform = (ref: string) => kindOfRef(ref) === 'marketingplatform';
  return {
    vendor: named('spec.vendor').at(0) ?? '',
    original: named('spec.derivedFrom').at(0) ?? '',
    successor: named('spec.successor').at(0) ?? '',
    integrations: related(entity, RELATION_INTEGRATED_BY),
    templates: related(entity, RELATION_HOSTS),
    platforms: sorted([
      ...named('spec.platforms[]', 'spec.source', 'spec.target'),
      ...related(entity, RELATION_SUPPLIES),
    ]).filter(isPlatform),
    decisions: related(entity, RELATION_DECIDED_BY),
    variants: related(entity, RELATION_HAS_VARIANT),
    dependencies: sorted([
      ...named('spec.dependsOn[]'),
      ...related(entity, RELATION_DEPENDS_ON),
    ]),
    dependents: related(entity, RELATION_DEPENDENCY_OF),
  };
}
