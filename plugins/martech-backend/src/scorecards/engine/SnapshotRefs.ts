import { Entity } from '@backstage/catalog-model';
import { snapshotRefs } from '@martech-portal/backstage-plugin-martech-common/rules';
import { LRUCache } from 'lru-cache';

const MOST = 20_000;

interface Known {
  etag: string;
  refs: readonly string[];
}

/**
 * What entities refer to. Finding it out takes a walk over the whole entity,
 * which an entity that has not changed is spared.
 */
export class SnapshotRefs {
  readonly #known = new LRUCache<string, Known>({ max: MOST });

  of(entityRef: string, entity: Entity): readonly string[] {
    const { etag } = entity.metadata;
    if (!etag) return snapshotRefs(entity);
    const before = this.#known.get(entityRef);
    if (before?.etag === etag) return before.refs;
    const refs = snapshotRefs(entity);
    this.#known.set(entityRef, { etag, refs });
    return refs;
  }
}
