import {
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { TableColumn } from '../../../entities/tables/TableColumn';
import { isStated } from '../domain/isStated';
import { KnownState, StateTable } from './StateTable';

type Added = Pick<EntityRow, 'controlState' | 'notInPlace'>;

interface Joined {
  base: EntityTable;
  version: number;
  added: Added[];
  table: EntityTable;
}

const none: readonly string[] = [];

const lostOf = ({ reasons }: KnownState) =>
  reasons.flatMap(({ id, kind }) => (kind === 'condition' ? [id] : []));

/** As long as nothing has been worked out, nobody can tell. */
const addedTo = (
  { rows }: EntityTable,
  known: ReadonlyMap<string, KnownState>,
): Added[] =>
  rows.map(({ row }) => {
    const state = known.get(row.uid);
    if (!state) return { controlState: 'unknown' };
    const lost = lostOf(state);
    return {
      controlState: state.state,
      ...(lost.length > 0 && { notInPlace: lost }),
    };
  });

const isEqual = (a: Added, b: Added) =>
  a.controlState === b.controlState &&
  (a.notInPlace ?? none).join() === (b.notInPlace ?? none).join();

const isSame = (a: readonly Added[], b: readonly Added[]) =>
  a.length === b.length && a.every((one, index) => isEqual(one, b[index]));

/** Adds to rows of entity lists how each entity stands, and what it lacks. */
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
    const added = addedTo(base, known);
    // A table that stays keeps what has been worked out about it.
    const isUnchanged = before?.base === base && isSame(before.added, added);
    const table = isUnchanged
      ? before.table
      : new EntityTable(
          base.rows.map((row, index) => ({
            ...row,
            row: { ...row.row, ...added[index] },
          })),
        );
    this.#joined.set(kind, { base, version, added, table });
    return table;
  }
}
