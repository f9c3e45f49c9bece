import { DecisionArea } from '@martech-portal/backstage-plugin-martech-common';

const heads = [
  'area',
  'id',
  'side',
  'accountable',
  'responsible',
  'consulted',
  'informed',
];

const cells = (area: DecisionArea): string[] => [
  area.title,
  `\`${area.id}\``,
  area.side,
  area.accountable ?? 'nobody',
  area.responsible.join(', '),
  area.consulted.join(', '),
  area.informed.join(', '),
];

/** The matrix as a table, laid out the way the formatter lays it out. */
export function areaTable(areas: readonly DecisionArea[]): string {
  const rows = [heads, ...areas.map(cells)];
  const widths = heads.map((_, column) =>
    Math.max(3, ...rows.map(row => row[column].length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [line(heads), rule, ...areas.map(cells).map(line)].join('\n');
}
