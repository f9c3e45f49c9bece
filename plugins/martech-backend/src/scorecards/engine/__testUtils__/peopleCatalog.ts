import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PeopleCatalog } from '../PeopleSweeper';

const version = (entity: Entity) => ({
  entityRef: stringifyEntityRef(entity),
  etag: entity.metadata.etag!,
});

/** A catalog of what is in a map, by reference, whenever it is asked. */
export function peopleCatalog(entities: Map<string, Entity>): PeopleCatalog {
  const ofKind = (kind: string) =>
    [...entities.values()].filter(entity => entity.kind === kind);
  return {
    uids: async kinds =>
      new Set(kinds.flatMap(ofKind).map(({ metadata }) => metadata.uid!)),
    versionsOf: async uids =>
      [...entities.values()]
        .filter(({ metadata }) => uids.includes(metadata.uid!))
        .map(version),
    async *versions(kind) {
      yield ofKind(kind).map(version);
    },
    withRelations: async refs => refs.map(ref => entities.get(ref)),
  };
}
