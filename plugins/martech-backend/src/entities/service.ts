import {
  EntitiesExportQuery,
  EntitiesPage,
  EntityRow,
  entitiesQuerySchema,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Caller } from '../http';
import { readCursor, writeCursor } from './domain/cursor';
import { planFacets } from './domain/planFacets';
import { planSelection } from './domain/planSelection';
import { EntityReader } from './store/EntityReader';
import { IndexState } from './store/IndexState';
import { Visibility } from './store/visibleRows';
import { VisibleEntities } from './visibility/VisibleEntities';

const EXPORT_PAGE = 500;

interface EntitiesServiceOptions {
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
  reader: EntityReader;
  state: IndexState;
  visible: VisibleEntities;
}

/** Answers questions about the estate, never with what the caller may not see. */
export class EntitiesService {
  readonly #options: EntitiesServiceOptions;

  constructor(options: EntitiesServiceOptions) {
    this.#options = options;
  }

  /** One page of a list with its counts. */
  async query(
    query: z.output<typeof entitiesQuerySchema>,
    caller: Caller,
  ): Promise<EntitiesPage> {
    const { reader, state } = this.#options;
    const selection = planSelection(query, this.#options);
    const facets = planFacets(query.kind, query.facets ?? []);
    const after = readCursor(selection, query.cursor);
    const visibility = await this.#visibility(caller, query.kind);
    const page = await reader.page(selection, visibility, {
      limit: query.limit,
      after,
    });
    const counts = await reader.counts(selection, visibility, facets);
    return {
      items: page.rows,
      totalItems: counts.totalItems,
      ...(page.next && { nextCursor: writeCursor(selection, page.next) }),
      ...(query.facets && { facets: counts.facets }),
      asOf: (await state.get('as-of')) ?? null,
    };
  }

  /**
   * A whole list, page by page as the reader of it keeps up.
   *
   * @throws InputError before the first page when the query is wrong
   */
  async export(
    query: EntitiesExportQuery,
    caller: Caller,
  ): Promise<AsyncIterable<EntityRow[]>> {
    const selection = planSelection(query, this.#options);
    const visibility = await this.#visibility(caller, query.kind);
    const { reader } = this.#options;
    return (async function* pages() {
      let after;
      do {
        const page = await reader.page(selection, visibility, {
          limit: EXPORT_PAGE,
          after,
        });
        yield page.rows;
        after = page.next;
      } while (after);
    })();
  }

  async #visibility(
    caller: Caller,
    kind: MartechKindName,
  ): Promise<Visibility> {
    const { visible } = this.#options;
    const rows = await visible.of(caller, kind);
    const platforms =
      kind === 'MarketingVendor'
        ? await visible.of(caller, 'MarketingPlatform')
        : rows;
    return { rows, platforms };
  }
}
