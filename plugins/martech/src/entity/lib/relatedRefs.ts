import { Entity } from '@backstage/catalog-model';

/** References that the catalog relates an entity to, each once, in order. */
export const relatedRefs = (entity: Entity, ...types: string[]): string[] => [
  ...new Set(
    (entity.relations ?? [])
      .filter(({ type }) => types.includes(type))
      .map(({ targetRef }) => targetRef),
  ),
];
