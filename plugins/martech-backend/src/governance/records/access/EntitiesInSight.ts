import {
  EntityRow,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { Caller } from '../../../http';
import { Scope, VisibleEstate } from '../../../scorecards/reads/VisibleEstate';

/** The entities that a caller may see. */
export interface EntitiesInSight {
  /** Nothing is hidden: what is about no entity of today either. */
  isAll: boolean;
  /** Missing: there is none, or it is hidden. */
  row(entityRef: string): EntityRow | undefined;
}

/** As many ways of seeing the estate as are looked at in turn. */
const MOST = 20;

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.every((part, at) => part === other[at]);

/**
 * Finds the entities that records are about, as callers may see them. Whoever
 * sees the same gets the same answer, for as long as nothing changes.
 */
export class EntitySight {
  readonly #estate: Pick<VisibleEstate, 'scope'>;
  readonly #byRef = new WeakMap<EntityTable, Map<string, EntityRow>>();
  #recent: Array<Scope & { sight: EntitiesInSight }> = [];

  constructor(estate: Pick<VisibleEstate, 'scope'>) {
    this.#estate = estate;
  }

  async of(caller: Caller): Promise<EntitiesInSight> {
    const scope = await this.#estate.scope(caller, martechKindNames);
    const known = this.#recent.find(
      ({ tables, visible }) =>
        isSame(tables, scope.tables) && isSame(visible, scope.visible),
    );
    if (known) return known.sight;
    const sight = this.#sight(scope);
    this.#recent = [{ ...scope, sight }, ...this.#recent].slice(0, MOST);
    return sight;
  }

  #sight({ tables, visible }: Scope): EntitiesInSight {
    const kinds = martechKindNames.map((kind, at) => ({
      prefix: `${kind.toLocaleLowerCase('en')}:`,
      rows: this.#rows(tables[at]),
      uids: visible[at],
    }));
    return {
      isAll: tables.every((table, at) => table.isAllVisible(visible[at])),
      row(entityRef) {
        const kind = kinds.find(({ prefix }) => entityRef.startsWith(prefix));
        const row = kind?.rows.get(entityRef);
        return row && kind?.uids.has(row.uid) ? row : undefined;
      },
    };
  }

  #rows(table: EntityTable): Map<string, EntityRow> {
    const known = this.#byRef.get(table);
    if (known) return known;
    const rows = new Map(table.rows.map(({ row }) => [row.entityRef, row]));
    this.#byRef.set(table, rows);
    return rows;
  }
}
