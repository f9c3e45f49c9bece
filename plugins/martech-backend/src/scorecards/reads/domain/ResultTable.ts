import {
  Level,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { TableRow } from '../../../entities/domain/table/TableRow';
import { outcomeOfCode } from './outcomeCodes';
import { PackedResult, PackedResults } from './PackedResults';
import { ResultOrder, ResultOrderName } from './resultOrder';

/** The entities of one kind, and where their rows start in the table. */
export interface TablePart {
  table: EntityTable;
  start: number;
}

/**
 * One scorecard's results beside the rows of the entities that it can apply
 * to, kind after kind. It never changes, so orders are worked out once.
 */
export class ResultTable {
  readonly parts: TablePart[] = [];
  readonly rows: TableRow[] = [];
  readonly results: PackedResults;
  #byUid?: Map<string, number>;
  readonly #orders = new Map<ResultOrderName, ResultOrder>();

  constructor(
    tables: readonly EntityTable[],
    shape: { checks: number; levels: readonly Level[] },
    resultOf: (row: TableRow) => PackedResult | 'waiting' | undefined,
  ) {
    for (const table of tables) {
      this.parts.push({ table, start: this.rows.length });
      this.rows = this.rows.concat(table.rows);
    }
    this.results = new PackedResults(this.rows.map(resultOf), shape);
  }

  /** What the checks of an entity came to, in their order; undefined: nothing. */
  outcomesOf(uid: string): Array<Outcome | undefined> | undefined {
    this.#byUid ??= new Map(
      this.rows.map(({ row }, index) => [row.uid, index]),
    );
    const { checks, outcomes, states } = this.results;
    const index = this.#byUid.get(uid);
    if (index === undefined || states[index] !== PackedResults.KNOWN)
      return undefined;
    const start = index * checks;
    return Array.from(outcomes.subarray(start, start + checks), code =>
      outcomeOfCode(code),
    );
  }

  order(name: ResultOrderName): ResultOrder {
    const known = this.#orders.get(name);
    if (known) return known;
    const order = new ResultOrder(this.rows, this.results, name);
    this.#orders.set(name, order);
    return order;
  }
}
