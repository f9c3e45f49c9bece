import { Entity } from '@backstage/catalog-model';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../clock';
import { readEntities } from './readEntities';
import { ScorecardCatalog } from './ScorecardCatalog';

const READ_AT_ONCE = 500;
/**
 * A cache is for one run, and no run may fill the memory: what many refer to
 * stays, what one refers to goes.
 */
const MOST = 5_000;

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
    const missing = new Set<string>();
    for (const ref of entityRefs) {
      if (found.has(ref) || missing.has(ref)) continue;
      const seen = this.#seen.get(ref);
      if (!seen || seen.readAt < notBefore) missing.add(ref);
      else if (seen.entity) found.set(ref, seen.entity);
    }
    const all = [...missing];
    for (let start = 0; start < all.length; start += READ_AT_ONCE) {
      await this.#read(all.slice(start, start + READ_AT_ONCE), found);
    }
    return found;
  }

  async #read(refs: string[], found: Map<string, Entity>) {
    const readAt = this.#clock.now().getTime();
    const entities = await readEntities(this.#catalog, refs);
    refs.forEach((ref, index) => {
      const entity = entities[index];
      this.#seen.set(ref, { entity, readAt });
      if (entity) found.set(ref, entity);
    });
  }
}
