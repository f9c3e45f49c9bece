import {
  EntityRow,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../../entities/domain/table/EntityTable';
import { Caller } from '../../../http';
import { VisibleEstate } from '../../../scorecards/reads/VisibleEstate';

/** The entities that a caller may see. */
export interface EntitiesInSight {
  /** Nothing is hidden: what is about no entity of today either. */
  isAll: boolean;
  /** Missing: there is none, or it is hidden. */
  row(entityRef: string): EntityRow | undefined;
}

/** Finds the entities that records are about, as callers may see them. */
export class EntitySight {
  readonly #estate: Pick<VisibleEstate, 'scope'>;
  readonly #byRef = new WeakMap<EntityTable, Map<string, EntityRow>>();

  constructor(estate: Pick<VisibleEstate, 'scope'>) {
    this.#estate = estate;
  }

  async of(caller: Caller): Promise<EntitiesInSight> {
    const { tables, visible } = await this.#estate.scope(
      caller,
      martechKindNames,
    );
    const byRef = tables.map(table => this.#rows(table));
    return {
      isAll: tables.every((table, at) => table.isAllVisible(visible[at])),
      row(entityRef) {
        for (const [at, rows] of byRef.entries()) {
          const row = rows.get(entityRef);
          if (row) return visible[at].has(row.uid) ? row : undefined;
        }
        return undefined;
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
