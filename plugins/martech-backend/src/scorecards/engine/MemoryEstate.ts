import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { EstateTable } from '../domain/EstateTable';
import { estateKeys } from '../../entities/domain/estateKeys';
import { Estate } from './Estate';

/** An estate of given entities, for catalogs that have no index. */
export class MemoryEstate implements Estate {
  readonly #table = new EstateTable();
  readonly #kinds = new Map<string, string>();

  constructor(entities: Iterable<Entity> = []) {
    for (const entity of entities) this.put(entity);
  }

  put(entity: Entity) {
    const ref = stringifyEntityRef(entity);
    this.#kinds.set(ref, entity.kind);
    this.#table.put(ref, estateKeys(entity));
  }

  remove(entityRef: string) {
    this.#kinds.delete(entityRef);
    this.#table.remove(entityRef);
  }

  async refs(kinds: readonly MartechKindName[]) {
    const names: readonly string[] = kinds;
    return [...this.#kinds].flatMap(([ref, kind]) =>
      names.includes(kind) ? [ref] : [],
    );
  }

  async known(entityRefs: readonly string[]) {
    return new Set(entityRefs.filter(ref => this.#kinds.has(ref)));
  }

  async views(entities: readonly Entity[]) {
    return entities.map(entity => this.#table.view(entity));
  }

  async sharing(keys: readonly string[]) {
    return this.#table.sharing(keys);
  }

  rest() {
    this.#table.forget();
  }
}
