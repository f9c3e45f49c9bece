import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { EstateView } from '../domain/EstateTable';

/** All entities of our kinds at once, for what no entity can say of itself. */
export interface Estate {
  /** Full references of all entities of some kinds. */
  refs(kinds: readonly MartechKindName[]): Promise<string[]>;

  /** Of some references, those that are in the estate. */
  known(entityRefs: readonly string[]): Promise<Set<string>>;

  /** What the estate says about entities, in their order. */
  views(entities: readonly Entity[]): Promise<EstateView[]>;

  /** Who shares something: keys as `estateKeys` makes them. */
  sharing(keys: readonly string[]): Promise<readonly string[]>;

  /** Nothing is due: what was kept to answer the same again is let go. */
  rest(): void;
}
