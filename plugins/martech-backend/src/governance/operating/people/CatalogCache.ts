import { Entity } from '@backstage/catalog-model';
import { LRUCache } from 'lru-cache';
import { ScorecardCatalog } from '../../../scorecards/engine';

const READ_AT_ONCE = 500;
const MOST = 5_000;
/** A page asks about the same people again and again. */
const LIFETIME = 5_000;

type Found = Entity | 'none';

/** Entities of the catalog, kept for a few seconds and no longer. */
export class CatalogCache {
  readonly #catalog: ScorecardCatalog;
  readonly #found: LRUCache<string, Found>;

  constructor(catalog: ScorecardCatalog, lifetime = LIFETIME) {
    this.#catalog = catalog;
    // Otherwise what is too old goes when it is asked for, or never.
    this.#found = new LRUCache({
      max: MOST,
      ttl: lifetime,
      ttlAutopurge: true,
    });
  }

  /** How many are kept. */
  get size() {
    return this.#found.size;
  }

  clear() {
    this.#found.clear();
  }

  /** By reference; those that the catalog does not have are missing. */
  async read(refs: Iterable<string>): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    const missing: string[] = [];
    for (const ref of new Set(refs)) {
      const known = this.#found.get(ref);
      if (known === undefined) missing.push(ref);
      else if (known !== 'none') found.set(ref, known);
    }
    for (let start = 0; start < missing.length; start += READ_AT_ONCE) {
      const some = missing.slice(start, start + READ_AT_ONCE);
      const entities = await this.#catalog.withRelations(some);
      some.forEach((ref, index) => {
        const entity = entities[index];
        this.#found.set(ref, entity ?? 'none');
        if (entity) found.set(ref, entity);
      });
    }
    return found;
  }
}
