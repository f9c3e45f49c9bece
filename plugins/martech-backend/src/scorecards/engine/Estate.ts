import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { PortfolioFacts } from '@martech-portal/backstage-plugin-martech-common/rules';

/** What the estate says about an entity, before what readiness says of it. */
export type EstateFacts = Omit<PortfolioFacts, 'builtOn'>;

/** All entities of our kinds at once, for what no entity can say of itself. */
export interface Estate {
  /** Full references of all entities of some kinds. */
  refs(kinds: readonly MartechKindName[]): Promise<string[]>;

  /** By reference of the entities asked about. */
  facts(entities: Entity[]): Promise<Map<string, EstateFacts>>;

  /** Who shares something: keys as `shareKeys` makes them. */
  sharing(keys: string[]): Promise<string[]>;
}
