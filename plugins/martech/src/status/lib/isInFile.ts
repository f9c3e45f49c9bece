import { Entity } from '@backstage/catalog-model';

/** Whether an entity is written in a file, on the web or beside the portal. */
export const isInFile = ({ metadata }: Entity): boolean =>
  /^(url|file):/.test(
    metadata.annotations?.['backstage.io/managed-by-location'] ?? '',
  );
