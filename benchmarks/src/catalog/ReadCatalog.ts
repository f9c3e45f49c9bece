import { CatalogApi } from '@backstage/catalog-client';

/** What evaluation reads of a catalog. */
export type ReadCatalog = Pick<
  CatalogApi,
  'getEntitiesByRefs' | 'queryEntities'
>;
