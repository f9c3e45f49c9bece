import {
  EntityColumnName,
  EntityRow,
  Facet,
} from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Position, Selection, SortKey } from '../selection';
import { Scalar, valuesOf } from './cellOf';
import { ColumnCodes } from './ColumnCodes';
import { Match, matchRows } from './matchRows';
import { RowOrder, sortRows } from './sortRows';
import { TableRow } from './TableRow';
import { toFacet } from './toFacet';

const MOST_ORDERS = 30;
/** Of one caller: what a list being scrolled and its neighbours ask for. */
const MOST_MATCHES = 8;

/** Rows of a list, and where they end when more follow. */
export interface Page {
  rows: EntityRow[];
  next?: Position;
}

/** The part of a selection that a caller may see. */
export interface Found {
  totalItems: number;
  page(options: { limit: number; after?: Position }): Page;
  /** Values of a column, counted under all conditions but those on itself. */
  facet(column: EntityColumnName): Facet;
}

/** Which rows a caller may see, by index. */
interface Visible {
  flags: boolean[];
  isAll: boolean;
}

/**
 * The rows of one kind at one moment. It never changes, so what is worked out
 * once (an order, the numbers of a column) is kept.
 */
export class EntityTable {
  readonly rows: TableRow[];
  readonly #codes = new Map<EntityColumnName, ColumnCodes>();
  readonly #scalars = new Map<EntityColumnName, Scalar[]>();
  readonly #orders = new LRUCache<string, RowOrder>({ max: MOST_ORDERS });
  readonly #visible = new WeakMap<ReadonlySet<string>, Visible>();
  readonly #matches = new WeakMap<
    ReadonlySet<string>,
    LRUCache<string, Match>
  >();

  constructor(rows: TableRow[]) {
    this.rows = rows;
  }

  codes(column: EntityColumnName): ColumnCodes {
    const known = this.#codes.get(column);
    if (known) return known;
    const codes = new ColumnCodes(this.rows, column);
    this.#codes.set(column, codes);
    return codes;
  }

  scalars(column: EntityColumnName): Scalar[] {
    const known = this.#scalars.get(column);
    if (known) return known;
    const scalars = this.rows.map(row => valuesOf(row, column)[0]);
    this.#scalars.set(column, scalars);
    return scalars;
  }

  /** @param uids - what the caller may see; nothing else shows in any number */
  find(selection: Selection, uids: ReadonlySet<string>): Found {
    const match = this.#match(selection, uids);
    return {
      totalItems: match.indexes.length,
      page: options => this.#page(this.#order(selection.order), match, options),
      facet: column => {
        const codes = this.codes(column);
        const counts = codes.count(match.indexesBut(column));
        return toFacet(codes.values, counts);
      },
    };
  }

  isVisible(uids: ReadonlySet<string>): (index: number) => boolean {
    const { flags } = this.#visibleOf(uids);
    return index => flags[index];
  }

  /** Whether no row is hidden. */
  isAllVisible(uids: ReadonlySet<string>): boolean {
    return this.#visibleOf(uids).isAll;
  }

  #visibleOf(uids: ReadonlySet<string>): Visible {
    const known = this.#visible.get(uids);
    if (known) return known;
    const flags = this.rows.map(({ row }) => uids.has(row.uid));
    const visible = { flags, isAll: flags.every(Boolean) };
    this.#visible.set(uids, visible);
    return visible;
  }

  /** Page after page of a list has the same conditions. */
  #match({ conditions, words }: Selection, uids: ReadonlySet<string>): Match {
    const matches =
      this.#matches.get(uids) ?? new LRUCache({ max: MOST_MATCHES });
    this.#matches.set(uids, matches);
    const name = JSON.stringify([conditions, words]);
    const known = matches.get(name);
    if (known) return known;
    const match = matchRows(this, { conditions, words }, this.isVisible(uids));
    matches.set(name, match);
    return match;
  }

  #order(keys: SortKey[]): RowOrder {
    const name = JSON.stringify(keys);
    const known = this.#orders.get(name);
    if (known) return known;
    const order = sortRows(this.rows, keys);
    this.#orders.set(name, order);
    return order;
  }

  #page(
    order: RowOrder,
    { matches }: Match,
    { limit, after }: { limit: number; after?: Position },
  ): Page {
    const rows: EntityRow[] = [];
    let last = -1;
    for (
      let at = after ? order.countUpTo(after) : 0;
      at < order.indexes.length;
      at += 1
    ) {
      const index = order.indexes[at];
      if (matches(index)) {
        if (rows.length === limit) return { rows, next: order.position(last) };
        rows.push(this.rows[index].row);
        last = index;
      }
    }
    return { rows };
  }
}
