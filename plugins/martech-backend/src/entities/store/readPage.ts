import { Knex } from 'knex';
import {
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Position, Selection } from '../domain/selection';
import { Page } from './EntityReader';
import { sortField } from './fields';
import { inOrder } from './keyset';
import { source } from './source';
import { RowRecord } from './tables';
import { Visibility } from './visibleRows';
import { whereSelected } from './whereSelected';

interface Found {
  id: number;
  entity_ref: string;
  platforms: string | number | null;
  [key: `key${number}`]: string | number | null;
}

async function rowsOf(knex: Knex, found: Found[], kind: MartechKindName) {
  const records = await knex<RowRecord>('martech_entity_rows')
    .whereIn(
      'id',
      found.map(({ id }) => id),
    )
    .select('id', 'row');
  const byId = new Map(records.map(({ id, row }) => [id, row]));
  return found.flatMap(({ id, platforms }): EntityRow[] => {
    const json = byId.get(id);
    if (json === undefined) return [];
    const row: EntityRow = JSON.parse(json);
    return kind === 'MarketingVendor'
      ? [{ ...row, platformCount: Number(platforms) }]
      : [row];
  });
}

/** One page, found over narrow rows first and then read in full. */
export async function readPage(
  knex: Knex,
  selection: Selection,
  visibility: Visibility,
  { limit, after }: { limit: number; after?: Position },
): Promise<Page> {
  const { kind, order } = selection;
  const query = source(knex, kind, visibility)
    .select('e.id', 'e.entity_ref')
    .limit(limit + 1);
  if (kind === 'MarketingVendor') {
    query.select(knex.raw('coalesce(supplied.platforms, 0) as platforms'));
  }
  order.forEach(({ field }, index) =>
    query.select(knex.raw('? as ??', [sortField(knex, field), `key${index}`])),
  );
  whereSelected(knex, query, selection);
  inOrder(knex, query, order, after);
  const found: Found[] = await query;
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const rows = await rowsOf(knex, shown, kind);
  if (!last || found.length <= limit) return { rows };
  const values = order.map((_, index) => last[`key${index}`] ?? null);
  return { rows, next: { values, entityRef: last.entity_ref } };
}
