import { Entity } from '@backstage/catalog-model';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../clock';
import { ScorecardCatalog } from './ScorecardCatalog';

const READ_AT_ONCE = 500;
const MOST = 10_000;

interface Seen {
  entity?: Entity;
  readAt: number;
}

/** Entities that were read lately: people, groups and vendors repeat a lot. */
export class EntityCache {
  readonly #catalog: ScorecardCatalog;
  readonly #clock: Clock;
  readonly #seen = new LRUCache<string, Seen>({ max: MOST });

  constructor(catalog: ScorecardCatalog, clock: Clock) {
    this.#catalog = catalog;
    this.#clock = clock;
  }

  clear() {
    this.#seen.clear();
  }

  /**
   * Entities by reference; those that do not exist are missing.
   *
   * @param notBefore - when something was said to have changed: what was read
   *   earlier is read again
   */
  async read(
    entityRefs: Iterable<string>,
    notBefore: number,
  ): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    const missing: string[] = [];
    for (const ref of new Set(entityRefs)) {
      const seen = this.#seen.get(ref);
      if (!seen || seen.readAt < notBefore) missing.push(ref);
      else if (seen.entity) found.set(ref, seen.entity);
    }
    for (let start = 0; start < missing.length; start += READ_AT_ONCE) {
      const refs = missing.slice(start, start + READ_AT_ONCE);
      const readAt = this.#clock.now().getTime();
      const entities = await this.#catalog.withRelations(refs);
      refs.forEach((ref, index) => {
        const entity = entities[index];
        this.#seen.set(ref, { entity, readAt });
        if (entity) found.set(ref, entity);
      });
    }
    return found;
  }
}
