/** A table laid out the way the formatter lays it out. */
export function pageTable(
  heads: readonly string[],
  body: ReadonlyArray<readonly string[]>,
): string {
  const widths = heads.map((_, column) =>
    Math.max(3, ...[heads, ...body].map(row => row[column].length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [line(heads), rule, ...body.map(line)].join('\n');
}
