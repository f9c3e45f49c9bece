import {
  Authority,
  AuthorityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { AuthorityModel } from './authorityOf';

/** As many systems of a data object as a matrix can show. */
const MOST_NAMED = 20;
/** The same when one data object is asked for. */
const MOST_OF_ONE = 500;

const shorten = (row: AuthorityRow, most: number): AuthorityRow => ({
  ...row,
  records: row.records.slice(0, most),
  copies: row.copies.slice(0, most),
});

/** The model as it is answered: the systems that its rows name. */
export function showAuthority(
  { rows, systems }: AuthorityModel,
  dataObject?: string,
): Omit<Authority, 'asOf' | 'partial'> {
  const shown = rows
    .filter(row => dataObject === undefined || row.dataObject === dataObject)
    .map(row => shorten(row, dataObject ? MOST_OF_ONE : MOST_NAMED));
  const records = new Map<string, number>();
  for (const row of shown) {
    for (const ref of row.copies) records.set(ref, records.get(ref) ?? 0);
    for (const ref of row.records)
      records.set(ref, (records.get(ref) ?? 0) + 1);
  }
  const inOrder = [...records].sort(([a, ofA], [b, ofB]) => {
    const [one, other] = [systems.get(a), systems.get(b)];
    return (
      ofB - ofA || (one?.title ?? '').localeCompare(other?.title ?? '', 'en')
    );
  });
  return {
    conflicts: rows.filter(({ verdict }) => verdict === 'conflict').length,
    unclaimed: rows.filter(({ verdict }) => verdict === 'none').length,
    rows: shown,
    systems: inOrder.flatMap(([ref]) => systems.get(ref) ?? []),
  };
}
