import { EntityTable } from '../entities/domain/table/EntityTable';
import { TableRow } from '../entities/domain/table/TableRow';
import {
  KnownState,
  StateTable,
} from '../governance/control/tables/StateTable';
import { Caller } from '../http';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';

const kinds = [
  'MarketingPlatform',
  'MarketingIntegration',
  'MarketingDecision',
] as const;

/** Platforms, what connects them and what was decided, as a caller sees it. */
export interface SeenConnections {
  /** The same object as long as nothing of it differs, for all who see the same. */
  platforms: readonly TableRow[];
  integrations: readonly TableRow[];
  decisions: readonly TableRow[];
  states: ReadonlyMap<string, KnownState>;
  statesVersion: number;
  /** No platform is hidden. */
  isAll: boolean;
}

/** Reads what is connected, all from memory. */
export class ConnectionsInSight {
  readonly #estate: VisibleEstate;
  readonly #states: StateTable;
  readonly #rows = new WeakMap<
    EntityTable,
    WeakMap<object, readonly TableRow[]>
  >();

  constructor(options: { estate: VisibleEstate; states: StateTable }) {
    this.#estate = options.estate;
    this.#states = options.states;
  }

  async of(caller: Caller): Promise<SeenConnections> {
    const { tables, visible } = await this.#estate.scope(caller, kinds);
    const states = await this.#states.all();
    const [platforms, integrations, decisions] = tables.map((table, at) =>
      this.#seen(table, visible[at]),
    );
    return {
      platforms,
      integrations,
      decisions,
      states,
      statesVersion: this.#states.version,
      isAll: tables[0].isAllVisible(visible[0]),
    };
  }

  #seen(table: EntityTable, uids: ReadonlySet<string>): readonly TableRow[] {
    const ofTable =
      this.#rows.get(table) ?? new WeakMap<object, readonly TableRow[]>();
    this.#rows.set(table, ofTable);
    const known = ofTable.get(uids);
    if (known) return known;
    const rows = table.rows.filter(({ row }) => uids.has(row.uid));
    ofTable.set(uids, rows);
    return rows;
  }
}
