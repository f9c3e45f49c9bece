import { Entity } from '@backstage/catalog-model';
import { MARTECH_API_VERSION } from './kindDefinition';

/** Kind names are compared as the catalog does, ignoring case. */
export const isOfKind = (entity: Entity, kind: string) =>
  entity.apiVersion === MARTECH_API_VERSION &&
  entity.kind.toLocaleLowerCase('en') === kind.toLocaleLowerCase('en');
