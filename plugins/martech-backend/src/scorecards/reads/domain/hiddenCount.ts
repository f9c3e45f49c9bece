import { PackedResults } from './PackedResults';
import { ResultTable, TablePart } from './ResultTable';

/** Fewer than that could be told apart by who knows some of them. */
const FEWEST = 5;

function hiddenOf(
  { start, table }: TablePart,
  states: Uint8Array,
  isVisible: (row: number) => boolean,
): number {
  let hidden = 0;
  for (let row = 0; row < table.rows.length; row += 1)
    if (states[start + row] !== PackedResults.NONE && !isVisible(row))
      hidden += 1;
  return hidden;
}

/**
 * How many entities that a scorecard applies to a caller may not see;
 * undefined when that would say too much. Kinds with fewer than five are left
 * out, so that two scorecards do not tell by their difference. Never under a
 * filter of the caller's and never per group: the number would answer
 * questions about what is hidden.
 */
export function hiddenCount(
  table: ResultTable,
  visible: ReadonlyArray<ReadonlySet<string>>,
): number | undefined {
  const { states } = table.results;
  const hidden = table.parts
    .map((part, at) =>
      hiddenOf(part, states, part.table.isVisible(visible[at])),
    )
    .filter(count => count >= FEWEST)
    .reduce((sum, count) => sum + count, 0);
  return hidden > 0 ? hidden : undefined;
}
