import { FoundRecords } from '@martech-portal/backstage-plugin-martech-common';
import { Found, idOf, isRecord } from './Found';

/**
 * What was found, with only those records that the caller may see, and these as
 * they stand now.
 *
 * @param seen - missing: it is not known what the caller may see, so no record
 */
export function inSight(
  { numberOfResults, ...found }: Found,
  seen?: FoundRecords,
): Found {
  const byId = new Map(seen?.items.map(row => [row.id, row]));
  const results = found.results.flatMap(result => {
    if (!isRecord(result)) return [result];
    const row = byId.get(idOf(result) ?? '');
    if (!row) return [];
    const { open, overdue, state } = row;
    return [
      { ...result, document: { ...result.document, open, overdue, state } },
    ];
  });
  return {
    ...found,
    results,
    // It would count what is hidden.
    ...(seen?.isAll && numberOfResults !== undefined && { numberOfResults }),
  };
}
