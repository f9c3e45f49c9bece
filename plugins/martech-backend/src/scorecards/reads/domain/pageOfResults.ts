import { ResultsPage } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeOfCode } from './outcomeCodes';
import { PackedResults } from './PackedResults';
import { ResultOrderName, ResultPosition } from './resultOrder';
import { ResultTable } from './ResultTable';

type Row = ResultsPage['items'][number];

function toRow({ results, rows }: ResultTable, index: number): Row {
  const { row } = rows[index];
  const isKnown = results.states[index] === PackedResults.KNOWN;
  const score = results.scores[index];
  const level = results.levels[results.levelOf[index] - 1];
  const start = index * results.checks;
  return {
    entityRef: row.entityRef,
    uid: row.uid,
    kind: row.kind,
    title: row.title,
    owner: row.owner,
    lifecycle: row.lifecycle,
    tier: row.tier,
    category: row.category,
    score: Number.isNaN(score) ? null : score,
    level: isKnown && level ? level.id : null,
    outcomes: Array.from(
      results.outcomes.subarray(start, start + results.checks),
      code => outcomeOfCode(code) ?? null,
    ),
  };
}

/** Rows of a page, and where it ended when more follow. */
export interface ResultRows {
  items: Row[];
  next?: ResultPosition;
}

/** The matching rows after a position, in an order. */
export function pageOfResults(
  table: ResultTable,
  matching: Int32Array,
  options: { orderBy: ResultOrderName; limit: number; after?: ResultPosition },
): ResultRows {
  const order = table.order(options.orderBy);
  const matches = new Uint8Array(table.rows.length);
  for (let at = 0; at < matching.length; at += 1) matches[matching[at]] = 1;
  const items: Row[] = [];
  let last = -1;
  const start = options.after ? order.countUpTo(options.after) : 0;
  for (let at = start; at < order.indexes.length; at += 1) {
    const index = order.indexes[at];
    if (matches[index]) {
      if (items.length === options.limit)
        return { items, next: order.position(last) };
      items.push(toRow(table, index));
      last = index;
    }
  }
  return { items };
}
