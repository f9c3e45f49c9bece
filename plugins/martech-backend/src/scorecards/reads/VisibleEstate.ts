import { NotFoundError } from '@backstage/errors';
import {
  EntityRow,
  MartechKindName,
  martechKindNames,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../entities/domain/table/EntityTable';
import { EntityTables } from '../../entities/tables/EntityTables';
import { VisibleEntities } from '../../entities/visibility/VisibleEntities';
import { Caller } from '../../http';
import { findKindName } from './domain/findKindName';

/** The entities of some kinds, and which of them a caller may see, by kind. */
export interface Scope {
  tables: EntityTable[];
  visible: Array<ReadonlySet<string>>;
}

/** An entity as an address names it. */
export interface EntityAddress {
  kind: string;
  namespace: string;
  name: string;
}

/** The entity index as a caller may see it. */
export class VisibleEstate {
  readonly #tables: EntityTables;
  readonly #visible: VisibleEntities;
  readonly #byRef = new WeakMap<EntityTable, Map<string, EntityRow>>();

  constructor(options: { tables: EntityTables; visible: VisibleEntities }) {
    this.#tables = options.tables;
    this.#visible = options.visible;
  }

  async scope(
    caller: Caller,
    kinds: readonly MartechKindName[],
  ): Promise<Scope> {
    const parts = await Promise.all(
      kinds.map(async kind => {
        const { newest, table } = await this.#tables.of(kind);
        const uids = await this.#visible.of(caller, kind, newest);
        return { table, uids };
      }),
    );
    return {
      tables: parts.map(({ table }) => table),
      visible: parts.map(({ uids }) => uids),
    };
  }

  /** Tells of references of our kinds whether the caller may see them. */
  async refTest(caller: Caller): Promise<(entityRef: string) => boolean> {
    const { tables, visible } = await this.scope(caller, martechKindNames);
    const rows = tables.map(table => this.#rows(table));
    return entityRef =>
      rows.some((byRef, at) => {
        const row = byRef.get(entityRef);
        return row !== undefined && visible[at].has(row.uid);
      });
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async entity(caller: Caller, address: EntityAddress): Promise<EntityRow> {
    const kind = findKindName(address.kind);
    const found = kind && (await this.#find(caller, kind, address));
    if (found) return found;
    const { namespace, name } = address;
    throw new NotFoundError(
      `There is no ${address.kind} ${namespace}/${name} that you may see`,
    );
  }

  async #find(
    caller: Caller,
    kind: MartechKindName,
    { namespace, name }: EntityAddress,
  ): Promise<EntityRow | undefined> {
    const { tables, visible } = await this.scope(caller, [kind]);
    const ref = `${kind}:${namespace}/${name}`.toLocaleLowerCase('en');
    const row = this.#rows(tables[0]).get(ref);
    return row && visible[0].has(row.uid) ? row : undefined;
  }

  #rows(table: EntityTable): Map<string, EntityRow> {
    const known = this.#byRef.get(table);
    if (known) return known;
    const rows = new Map(table.rows.map(({ row }) => [row.entityRef, row]));
    this.#byRef.set(table, rows);
    return rows;
  }
}
