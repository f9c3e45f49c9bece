import { TableRow } from '../../entities/domain/table/TableRow';
import { EntityTable } from '../../entities/domain/table/EntityTable';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Inventory } from './domain/Inventory';

const kinds = [
  'MarketingPlatform',
  'MarketingIntegration',
  'MarketingVendor',
] as const;

const seen = (table: EntityTable, uids: ReadonlySet<string>): TableRow[] =>
  table.rows
    .filter(({ row }) => uids.has(row.uid))
    .sort((a, b) => (a.row.entityRef < b.row.entityRef ? -1 : 1));

/** What of the estate a bill of materials for a caller is made of. */
export async function inventoryOf(
  estate: Pick<VisibleEstate, 'scope'>,
  caller: Caller,
): Promise<Inventory> {
  const { tables, visible } = await estate.scope(caller, kinds);
  const [platforms, integrations, vendors] = tables.map((table, at) =>
    seen(table, visible[at]),
  );
  return { platforms, integrations, vendors };
}
