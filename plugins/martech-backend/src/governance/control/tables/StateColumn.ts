import {
  ControlStateId,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { TableColumn } from '../../../entities/tables/TableColumn';
import { isStated } from '../domain/isStated';
import { KnownState, StateTable } from './StateTable';

interface Joined {
  base: EntityTable;
  version: number;
  states: ControlStateId[];
  table: EntityTable;
}

/** As long as nothing has been worked out, nobody can tell. */
const statesOf = (
  { rows }: EntityTable,
  known: ReadonlyMap<string, KnownState>,
): ControlStateId[] =>
  rows.map(({ row }) => known.get(row.uid)?.state ?? 'unknown');

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** Adds to rows of entity lists how each entity stands. */
export class StateColumn implements TableColumn {
  readonly #states: StateTable;
  readonly #joined = new Map<MartechKindName, Joined>();

  constructor(states: StateTable) {
    this.#states = states;
  }

  async join(kind: MartechKindName, base: EntityTable): Promise<EntityTable> {
    if (!isStated(kind)) return base;
    const known = await this.#states.all();
    const { version } = this.#states;
    const before = this.#joined.get(kind);
    if (before?.base === base && before.version === version) {
      return before.table;
    }
    const states = statesOf(base, known);
    // A table that stays keeps what has been worked out about it.
    const isUnchanged = before?.base === base && isSame(before.states, states);
    const table = isUnchanged
      ? before.table
      : new EntityTable(
          base.rows.map((row, index) => ({
            ...row,
            row: { ...row.row, controlState: states[index] },
          })),
        );
    this.#joined.set(kind, { base, version, states, table });
    return table;
  }
}
