import { Entity } from '@backstage/catalog-model';

/** The catalog as evaluation needs it: in batches, with its own rights. */
export interface ScorecardCatalog {
  /**
   * With relations, in the order of the references; undefined where there is
   * none. As in Backstage, an entity with other relations has another etag.
   */
  withRelations(entityRefs: string[]): Promise<Array<Entity | undefined>>;
}
