import {
  Entity,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import {
  RELATION_DECIDED_BY,
  RELATION_HAS_VARIANT,
  RELATION_HOSTS,
  RELATION_INTEGRATED_BY,
  RELATION_SUPPLIES,
} from '../../kinds/relationNames';
import { LookedUp } from '../types';
import { kindOfRef, related } from './entityField';
import { specRef, specRefs } from './filledSpec';

const sorted = (refs: string[]) => [...new Set(refs)].sort();

const isPlatform = (ref: string) => kindOfRef(ref) === 'marketingplatform';

/**
 * What an entity is related to, as full references in order: by its own
 * fields, and by what other entities say of it. `filled` is the same entity.
 */
export const relatedRefs = {
  vendor: (_: Entity, filled: unknown) => specRef(filled, 'vendor'),
  original: (_: Entity, filled: unknown) => specRef(filled, 'derivedFrom'),
  successor: (_: Entity, filled: unknown) => specRef(filled, 'successor'),
  integrations: (entity: Entity) => related(entity, RELATION_INTEGRATED_BY),
  templates: (entity: Entity) => related(entity, RELATION_HOSTS),
  platforms: (entity: Entity, filled: unknown) =>
    sorted([
      ...specRefs(filled, 'platforms'),
      specRef(filled, 'source'),
      specRef(filled, 'target'),
      ...related(entity, RELATION_SUPPLIES),
    ]).filter(isPlatform),
  decisions: (entity: Entity) => related(entity, RELATION_DECIDED_BY),
  variants: (entity: Entity) => related(entity, RELATION_HAS_VARIANT),
  dependencies: (entity: Entity, filled: unknown) =>
    sorted([
      ...specRefs(filled, 'dependsOn'),
      ...related(entity, RELATION_DEPENDS_ON),
    ]),
  dependents: (entity: Entity) => related(entity, RELATION_DEPENDENCY_OF),
};

/** Relations that the finders above follow, and for which field. */
export const relatedBy: ReadonlyMap<string, keyof typeof relatedRefs> = new Map(
  [
    [RELATION_INTEGRATED_BY, 'integrations'],
    [RELATION_HOSTS, 'templates'],
    [RELATION_SUPPLIES, 'platforms'],
    [RELATION_DECIDED_BY, 'decisions'],
    [RELATION_HAS_VARIANT, 'variants'],
    [RELATION_DEPENDS_ON, 'dependencies'],
    [RELATION_DEPENDENCY_OF, 'dependents'],
  ],
);

/** Kinds of what an entity itself names for a field. */
const namedFor = new Map([
  ['marketingvendor', 'vendor'],
  ['marketingtemplate', 'original'],
  ['marketingplatform', 'platforms'],
]);

/** Whether rules may read what an entity names that is no person or group. */
export const writtenFor = (
  { asksOthers, related: fields }: LookedUp,
  ref: string,
): boolean =>
  asksOthers ||
  fields.has('dependencies') ||
  fields.has('successor') ||
  fields.has(namedFor.get(kindOfRef(ref)) ?? '');
