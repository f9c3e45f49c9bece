import { TableRow } from '../../../entities/domain/table/TableRow';

const inUse = ['live', 'retiring'];

/** Platforms that integrations in use bring data to or take it from, by data. */
export function copiesOf(
  integrations: readonly TableRow[],
  isSeen: (entityRef: string) => boolean,
): Map<string, Set<string>> {
  const copies = new Map<string, Set<string>>();
  for (const { flows = [], row } of integrations) {
    if (inUse.includes(row.lifecycle)) {
      const ends = [row.source, row.target].filter(
        ref => ref !== undefined && isSeen(ref),
      );
      for (const { data } of flows) {
        const known = copies.get(data) ?? new Set<string>();
        for (const ref of ends) if (ref) known.add(ref);
        copies.set(data, known);
      }
    }
  }
  return copies;
}
