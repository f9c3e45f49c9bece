import { Entity } from '@backstage/catalog-model';

/** An entity by name, with what tells whether it changed. */
export interface EntityVersion {
  entityRef: string;
  etag: string;
}

/** The catalog as the index needs it: always in batches, with its own rights. */
export interface CatalogReader {
  /** In the order of the references; undefined where there is none. */
  entities(entityRefs: string[]): Promise<Array<Entity | undefined>>;

  /** What people call the entities that have a title. */
  titles(entityRefs: string[]): Promise<Map<string, string>>;

  /** Uids of all entities of some kinds, in one query. */
  uids(kinds: readonly string[]): Promise<Set<string>>;

  /** Names of entities by uid. */
  versionsOf(uids: string[]): Promise<EntityVersion[]>;

  /** All entities of a kind, page by page. */
  versions(kind: string): AsyncIterable<EntityVersion[]>;
}
