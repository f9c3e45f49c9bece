import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';

/** Platforms by who answers for them: the owner, and holders of roles. */
export function answersFor(
  table: EntityTable,
): ReadonlyMap<string, readonly EntityRow[]> {
  const platforms = new Map<string, EntityRow[]>();
  for (const { row } of table.rows) {
    if (row.lifecycle === 'retired') continue;
    const refs = [row.owner, ...(row.roleHolder ?? [])];
    for (const ref of new Set(refs)) {
      if (ref === undefined) continue;
      const known = platforms.get(ref);
      if (known) known.push(row);
      else platforms.set(ref, [row]);
    }
  }
  return platforms;
}
