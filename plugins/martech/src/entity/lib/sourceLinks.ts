import { Entity } from '@backstage/catalog-model';
import { webAddress } from './webAddress';

/** Where the file of an entity is kept, as far as it is on the web. */
export interface SourceLinks {
  view?: string;
  edit?: string;
}

export function sourceLinks(entity: Entity): SourceLinks {
  const annotations = entity.metadata.annotations ?? {};
  return {
    view: webAddress(annotations['backstage.io/view-url']),
    edit: webAddress(annotations['backstage.io/edit-url']),
  };
}
