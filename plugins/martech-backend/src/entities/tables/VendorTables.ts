import { EntityTable } from '../domain/table/EntityTable';
import { withPlatformCount } from '../domain/table/withPlatformCount';

interface Made {
  vendors: EntityTable;
  platforms: EntityTable;
  table: EntityTable;
}

/** Vendors with platform counts, made once for callers who see the same. */
export class VendorTables {
  readonly #made = new WeakMap<ReadonlySet<string>, Made>();

  of(
    vendors: EntityTable,
    platforms: EntityTable,
    visiblePlatforms: ReadonlySet<string>,
  ): EntityTable {
    const made = this.#made.get(visiblePlatforms);
    if (made?.vendors === vendors && made.platforms === platforms) {
      return made.table;
    }
    const table = withPlatformCount(vendors, platforms, visiblePlatforms);
    this.#made.set(visiblePlatforms, { vendors, platforms, table });
    return table;
  }
}
