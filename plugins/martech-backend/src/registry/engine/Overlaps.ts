import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  Overlap,
  OverlapQuery,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTables } from '../../entities/tables/EntityTables';
import { VisibleEntities } from '../../entities/visibility/VisibleEntities';
import { Caller } from '../../http';
import { needsReason, overlapOf } from '../domain/overlapOf';

const KIND = 'MarketingPlatform';

/** Finds platforms that serve the same need, in the entity index. */
export class Overlaps {
  readonly #options: { tables: EntityTables; visible: VisibleEntities };

  constructor(options: { tables: EntityTables; visible: VisibleEntities }) {
    this.#options = options;
  }

  /**
   * Shows only what the caller may see; that a reason is needed is said of all,
   * or one could register without because others hide what they have.
   */
  async find(query: OverlapQuery, caller: Caller): Promise<Overlap> {
    const { tables, visible } = this.#options;
    const { newest, table } = await tables.of(KIND);
    const uids = await visible.of(caller, KIND, newest);
    const all = table.rows.map(({ row }) => row);
    const seen = all.filter(({ uid }) => uids.has(uid));
    return {
      ...overlapOf(seen, query),
      needsReason: needsReason(all, query),
    };
  }

  /** Whether one more needs a reason. A sandbox does not. */
  async needsReason(entity: Entity): Promise<boolean> {
    if (!isMarketingPlatform(entity)) return false;
    const { capabilities, lifecycle, type } = entity.spec;
    if (lifecycle === 'sandbox' || lifecycle === 'retired') return false;
    const { table } = await this.#options.tables.of(KIND);
    return needsReason(
      table.rows.map(({ row }) => row),
      { type, capabilities, except: stringifyEntityRef(entity) },
    );
  }
}
