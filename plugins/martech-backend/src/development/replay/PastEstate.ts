import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  findKind,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Estate, MemoryEstate } from '../../scorecards/engine';

/** The estate as it was on a day. */
export class PastEstate implements Estate {
  #estate = new MemoryEstate();
  #etags = new Map<string, string>();

  /** Shows another day: `entities` is all there was. */
  show(entities: Entity[]): void {
    const seen = new Map<string, string>();
    for (const entity of entities) {
      if (!findKind(entity.kind)) continue;
      const ref = stringifyEntityRef(entity);
      const etag = entity.metadata.etag ?? '';
      seen.set(ref, etag);
      if (this.#etags.get(ref) !== etag) this.#estate.put(entity);
    }
    for (const ref of this.#etags.keys()) {
      if (!seen.has(ref)) this.#estate.remove(ref);
    }
    this.#etags = seen;
  }

  refs(kinds: readonly MartechKindName[]) {
    return this.#estate.refs(kinds);
  }

  known(entityRefs: readonly string[]) {
    return this.#estate.known(entityRefs);
  }

  views(entities: readonly Entity[]) {
    return this.#estate.views(entities);
  }

  sharing(keys: readonly string[]) {
    return this.#estate.sharing(keys);
  }

  rest() {
    this.#estate.rest();
  }
}
