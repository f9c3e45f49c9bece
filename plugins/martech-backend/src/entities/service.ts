import {
  EntitiesExportQuery,
  EntitiesPage,
  entitiesQuerySchema,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Caller } from '../http';
import { readCursor, writeCursor } from './domain/cursor';
import { planFacets } from './domain/planFacets';
import { planSelection } from './domain/planSelection';
import { Selection } from './domain/selection';
import { Found } from './domain/table/EntityTable';
import { IndexState } from './store/IndexState';
import { EntityTables } from './tables/EntityTables';
import { VendorTables } from './tables/VendorTables';
import { VisibleEntities } from './visibility/VisibleEntities';

const EXPORT_PAGE = 500;

interface EntitiesServiceOptions {
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
  state: IndexState;
  tables: EntityTables;
  visible: VisibleEntities;
}

/** Answers questions about the estate, never with what the caller may not see. */
export class EntitiesService {
  readonly #options: EntitiesServiceOptions;
  readonly #vendors = new VendorTables();

  constructor(options: EntitiesServiceOptions) {
    this.#options = options;
  }

  /** One page of a list with its counts. */
  async query(
    query: z.output<typeof entitiesQuerySchema>,
    caller: Caller,
  ): Promise<EntitiesPage> {
    const selection = planSelection(query, this.#options);
    const facets = planFacets(query.kind, query.facets ?? []);
    const after = readCursor(selection, query.cursor);
    const found = await this.#find(selection, caller);
    const { rows, next } = found.page({ limit: query.limit, after });
    return {
      items: rows,
      totalItems: found.totalItems,
      ...(next && { nextCursor: writeCursor(selection, next) }),
      ...(query.facets && {
        facets: Object.fromEntries(
          facets.map(column => [column, found.facet(column)]),
        ),
      }),
      asOf: (await this.#options.state.get('as-of')) ?? null,
    };
  }

  /**
   * A whole list as it is now, page by page.
   *
   * @throws InputError before the first page when the query is wrong
   */
  async export(
    query: EntitiesExportQuery,
    caller: Caller,
  ): Promise<Iterable<EntityRow[]>> {
    const selection = planSelection(query, this.#options);
    const found = await this.#find(selection, caller);
    return (function* pages() {
      let after;
      do {
        const page = found.page({ limit: EXPORT_PAGE, after });
        yield page.rows;
        after = page.next;
      } while (after);
    })();
  }

  async #find(selection: Selection, caller: Caller): Promise<Found> {
    const { tables, visible } = this.#options;
    const { kind } = selection;
    const { newest, table } = await tables.of(kind);
    const uids = await visible.of(caller, kind, newest);
    if (kind !== 'MarketingVendor') return table.find(selection, uids);
    const platforms = await tables.of('MarketingPlatform');
    return this.#vendors.of(table, platforms.table, uids).find(selection, uids);
  }
}
