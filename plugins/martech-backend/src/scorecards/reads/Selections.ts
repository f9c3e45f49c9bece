import {
  ResultsPage,
  Rollup,
} from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { GroupName, groupRows } from './domain/groupRows';
import { hiddenCount } from './domain/hiddenCount';
import { ResultTable } from './domain/ResultTable';
import { ResultSelection, selectResults } from './domain/selectResults';
import { Tally } from './domain/Tally';

const MOST_SELECTIONS = 30;

/** The rows that a query of a caller finds, and what they add up to. */
export interface Selected {
  indexes: Int32Array;
  rollup: Rollup;
  groups?: ResultsPage['groups'];
  tally: Tally;
}

type Visible = ReadonlyArray<ReadonlySet<string>>;

/**
 * Answers about a table, kept as long as the table and what the caller may see
 * stay the same: pages of one query, and people who open the same screen, share
 * the counting.
 */
export class Selections {
  readonly #known = new WeakMap<
    ResultTable,
    WeakMap<ReadonlySet<string>, LRUCache<string, Selected>>
  >();

  /** @param name - equal for equal selections */
  of(
    table: ResultTable,
    visible: Visible,
    name: string,
    options: {
      selection: ResultSelection;
      groupBy?: GroupName;
      countHidden: boolean;
    },
  ): Selected {
    const cache = this.#cache(table, visible);
    const known = cache?.get(name);
    if (known) return known;
    const { countHidden, groupBy, selection } = options;
    const indexes = selectResults(table, selection, visible);
    const tally = new Tally(table.results);
    for (let at = 0; at < indexes.length; at += 1) tally.add(indexes[at]);
    const notVisible = countHidden ? hiddenCount(table, visible) : undefined;
    const selected: Selected = {
      indexes,
      tally,
      rollup: {
        ...tally.rollup(),
        ...(notVisible !== undefined && { notVisible }),
      },
      ...(groupBy && { groups: groupRows(table, indexes, groupBy) }),
    };
    cache?.set(name, selected);
    return selected;
  }

  /** None where nothing can match, and for several kinds: they are few. */
  #cache(
    table: ResultTable,
    visible: Visible,
  ): LRUCache<string, Selected> | undefined {
    if (visible.length !== 1) return undefined;
    const byTable = this.#known.get(table) ?? new WeakMap();
    this.#known.set(table, byTable);
    const cache =
      byTable.get(visible[0]) ??
      new LRUCache<string, Selected>({ max: MOST_SELECTIONS });
    byTable.set(visible[0], cache);
    return cache;
  }
}
