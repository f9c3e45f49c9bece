import { Entity } from '@backstage/catalog-model';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { DatabaseEntityReader } from '../../entities/store/DatabaseEntityReader';
import { EntityRecord } from '../../entities/store/tables';
import { EstateTable } from '../domain/EstateTable';
import { Estate } from './Estate';

/** The estate as the entity index in the same database has it. */
export class IndexEstate implements Estate {
  readonly #knex: Knex;
  readonly #reader: DatabaseEntityReader;
  readonly #table = new EstateTable();
  readonly #refs = new Map<number, string>();
  #revision = -1;
  #refreshing?: Promise<void>;

  constructor(knex: Knex) {
    this.#knex = knex;
    this.#reader = new DatabaseEntityReader(knex);
  }

  async refs(kinds: readonly MartechKindName[]) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .whereIn('kind', kinds)
      .select('entity_ref');
    return records.map(record => record.entity_ref);
  }

  async known(entityRefs: readonly string[]) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .whereIn('entity_ref', entityRefs)
      .select('entity_ref');
    return new Set(records.map(record => record.entity_ref));
  }

  async views(entities: readonly Entity[]) {
    await this.#refresh();
    return entities.map(entity => this.#table.view(entity));
  }

  async sharing(keys: readonly string[]) {
    await this.#refresh();
    return this.#table.sharing(keys);
  }

  rest() {
    this.#table.forget();
  }

  async #refresh() {
    this.#refreshing ??= this.#readChanges().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  async #readChanges() {
    const revision = await this.#reader.revision();
    if (revision <= this.#revision) return;
    const changes = this.#reader.changes(this.#revision, revision);
    for await (const entities of changes) {
      for (const { id, content } of entities) {
        this.#refs.set(id, content.row.entityRef);
        this.#table.put(content.row.entityRef, content.estateKeys ?? []);
      }
      await setImmediate();
    }
    await this.#dropRemoved();
    this.#revision = revision;
  }

  /** What was removed leaves no trace but the number of rows. */
  async #dropRemoved() {
    if ((await this.#reader.count()) === this.#refs.size) return;
    const ids = await this.#reader.ids();
    const kept = new Set<string>();
    for (const [id, ref] of this.#refs) {
      if (ids.has(id)) kept.add(ref);
    }
    for (const [id, ref] of this.#refs) {
      if (ids.has(id)) continue;
      this.#refs.delete(id);
      // Registered anew, it is another row under the same reference.
      if (!kept.has(ref)) this.#table.remove(ref);
    }
  }
}
