/** A cell that neither ends early nor turns into markup; code is literal. */
const escaped = (cell: string) =>
  cell
    .split('`')
    .map((part, index) => (index % 2 ? part : part.replace(/</g, '\\<')))
    .join('`')
    .replace(/\|/g, '\\|');

/** A table laid out the way the formatter of this repository lays it out. */
export function markdownTable(header: string[], rows: string[][]): string {
  const cells = [header, ...rows.map(row => row.map(escaped))];
  const widths = header.map((_, column) =>
    Math.max(3, ...cells.map(row => row[column].length)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  const [first, ...rest] = cells.map(line);
  return [first, rule, ...rest].join('\n');
}
