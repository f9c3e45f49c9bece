import { Machine, Transition } from '../machines';

const heads = ['from', 'what', 'to', 'who', 'asks for'];

const needs = ({ comment, edits, person, verdict }: Transition): string =>
  [
    ...(verdict === 'approve' ? ['every area says yes'] : []),
    ...(verdict === 'reject' ? ['one no is enough'] : []),
    ...(person ? ['a person'] : []),
    ...(comment ? ['a comment'] : []),
    ...(edits ? ['earlier approvals no longer count'] : []),
  ].join(', ');

const cells = (transition: Transition): string[] => [
  transition.from.join(', '),
  `\`${transition.action}\``,
  transition.to ?? 'stays',
  transition.by.join(', '),
  needs(transition),
];

/** What can happen to a record, laid out the way the formatter lays it out. */
export function transitionTable({ transitions }: Machine): string {
  const rows = [heads, ...transitions.map(cells)];
  const widths = heads.map((_, column) =>
    Math.max(3, ...rows.map(row => row[column].length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [line(heads), rule, ...transitions.map(cells).map(line)].join('\n');
}
