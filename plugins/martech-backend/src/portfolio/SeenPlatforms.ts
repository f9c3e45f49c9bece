import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../entities/domain/table/EntityTable';
import {
  KnownState,
  StateTable,
} from '../governance/control/tables/StateTable';
import { Caller } from '../http';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';

/** The platforms that a caller may see, with how they stand. */
export interface SeenPlatforms {
  /**
   * The same list as long as neither a row nor what the caller may see changes,
   * for whoever sees the same: what is worked out of it can be kept by it.
   */
  rows: readonly EntityRow[];
  /** No platform is hidden. */
  isAll: boolean;
  /** By uid; without those that nothing has been worked out for. */
  states: ReadonlyMap<string, KnownState>;
  /** Raised by every change of a state or its reasons. */
  statesVersion: number;
}

type Rows = readonly EntityRow[];

/** Reads what read models of the portfolio are made of, all from memory. */
export class PlatformsInSight {
  readonly #estate: VisibleEstate;
  readonly #states: StateTable;
  readonly #rows = new WeakMap<EntityTable, WeakMap<object, Rows>>();

  constructor(options: { estate: VisibleEstate; states: StateTable }) {
    this.#estate = options.estate;
    this.#states = options.states;
  }

  async of(caller: Caller): Promise<SeenPlatforms> {
    const { tables, visible } = await this.#estate.scope(caller, [
      'MarketingPlatform',
    ]);
    const states = await this.#states.all();
    const [table] = tables;
    const [uids] = visible;
    return {
      rows: this.#seen(table, uids),
      isAll: table.isAllVisible(uids),
      states,
      statesVersion: this.#states.version,
    };
  }

  #seen(table: EntityTable, uids: ReadonlySet<string>): Rows {
    const ofTable = this.#rows.get(table) ?? new WeakMap<object, Rows>();
    this.#rows.set(table, ofTable);
    const known = ofTable.get(uids);
    if (known) return known;
    const rows = table.rows.flatMap(({ row }) =>
      uids.has(row.uid) ? [row] : [],
    );
    ofTable.set(uids, rows);
    return rows;
  }
}
