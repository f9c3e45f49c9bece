import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../domain/table/EntityTable';

/** Something about entities that is not written in them, for all lists. */
export interface TableColumn {
  /** The rows of a kind with it; the same table as long as nothing differs. */
  join(kind: MartechKindName, base: EntityTable): Promise<EntityTable>;
}
