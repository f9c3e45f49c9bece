import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { CatalogDownError } from '../CatalogDownError';
import { CatalogReader } from '../CatalogReader';
import { titleOf } from '../titleOf';

/** A catalog that tests change under the feet of the index. */
export class FakeCatalog implements CatalogReader {
  readonly #entities = new Map<string, Entity>();
  isDown = false;
  /** How often whole entities were asked for. */
  reads = 0;

  put(...entities: Entity[]) {
    for (const entity of entities)
      this.#entities.set(stringifyEntityRef(entity), entity);
  }

  remove(entityRef: string) {
    this.#entities.delete(entityRef);
  }

  clear() {
    this.#entities.clear();
  }

  async entities(entityRefs: string[]) {
    this.reads += 1;
    return this.#answer(entityRefs.map(ref => this.#entities.get(ref)));
  }

  async titles(entityRefs: string[]) {
    const titles = new Map<string, string>();
    for (const ref of entityRefs) {
      const entity = this.#entities.get(ref);
      const title = entity && titleOf(entity);
      if (title) titles.set(ref, title);
    }
    return this.#answer(titles);
  }

  async uids(kinds: readonly string[]) {
    const found = kinds.flatMap(kind => this.#ofKind(kind));
    return this.#answer(new Set(found.map(({ metadata }) => metadata.uid!)));
  }

  async versionsOf(uids: string[]) {
    const all = [...this.#entities.values()];
    return this.#answer(
      all
        .filter(({ metadata }) => uids.includes(metadata.uid!))
        .map(entity => this.#version(entity)),
    );
  }

  async *versions(kind: MartechKindName) {
    yield this.#answer(this.#ofKind(kind).map(entity => this.#version(entity)));
  }

  #ofKind(kind: string) {
    return [...this.#entities.values()].filter(entity => entity.kind === kind);
  }

  #version(entity: Entity) {
    return {
      entityRef: stringifyEntityRef(entity),
      etag: entity.metadata.etag!,
    };
  }

  #answer<T>(answer: T): T {
    if (this.isDown) throw new CatalogDownError('The catalog cannot be read');
    return answer;
  }
}
