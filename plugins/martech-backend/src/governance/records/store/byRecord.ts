/** Rows by the record that they belong to. */
export function byRecord<R extends { record_id: string }, V>(
  rows: readonly R[],
  read: (row: R) => V,
): (id: string) => V[] {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const known = groups.get(row.record_id);
    if (known) known.push(read(row));
    else groups.set(row.record_id, [read(row)]);
  }
  return id => groups.get(id) ?? [];
}
