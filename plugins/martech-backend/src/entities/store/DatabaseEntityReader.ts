import { Knex } from 'knex';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { FacetColumn } from '../domain/planFacets';
import { Position, Selection } from '../domain/selection';
import { EntityReader } from './EntityReader';
import { readCounts } from './readCounts';
import { readPage } from './readPage';
import { EntityRecord } from './tables';
import { Visibility } from './visibleRows';

/** The index in the plugin's database. */
export class DatabaseEntityReader implements EntityReader {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  page(
    selection: Selection,
    visibility: Visibility,
    options: { limit: number; after?: Position },
  ) {
    return readPage(this.#knex, selection, visibility, options);
  }

  counts(selection: Selection, visibility: Visibility, facets: FacetColumn[]) {
    return readCounts(this.#knex, selection, visibility, facets);
  }

  async uids(kind: MartechKindName) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .where('kind', kind)
      .select('id', 'uid');
    return new Map(records.map(({ id, uid }) => [id, uid]));
  }

  async newest(kind: MartechKindName) {
    const row = await this.#knex<EntityRecord>('martech_entities')
      .where('kind', kind)
      .max({ id: 'id' })
      .first();
    return Number(row?.id ?? 0);
  }
}
