import { EntityTable } from './EntityTable';

/**
 * Vendors with the number of platforms they supply, counting only those that
 * the caller may see.
 */
export function withPlatformCount(
  vendors: EntityTable,
  platforms: EntityTable,
  visiblePlatforms: ReadonlySet<string>,
): EntityTable {
  const codes = platforms.codes('vendor');
  const isVisible = platforms.isVisible(visiblePlatforms);
  const visible = Int32Array.from(platforms.rows.keys()).filter(isVisible);
  const counts = codes.count(visible);
  const byVendor = new Map(
    codes.values.map((ref, code) => [ref, counts[code]]),
  );
  return new EntityTable(
    vendors.rows.map(vendor => {
      const platformCount = byVendor.get(vendor.row.entityRef) ?? 0;
      return { ...vendor, row: { ...vendor.row, platformCount } };
    }),
  );
}
