import { Entity } from '@backstage/catalog-model';
import {
  LookedUp,
  snapshotRefs,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { LRUCache } from 'lru-cache';

const MOST = 20_000;

interface Known {
  etag: string;
  digest?: string;
  refs: readonly string[];
}

/** What the rules for an entity look up. */
export interface RulesReading {
  /** Differs when the rules do. */
  digest: string;
  lookedUp: LookedUp;
}

/**
 * What entities refer to. Finding it out takes a walk over the whole entity,
 * which an entity that has not changed is spared.
 */
export class SnapshotRefs {
  readonly #known = new LRUCache<string, Known>({ max: MOST });

  /** @param reading - missing: everything that rules might look up */
  of(
    entityRef: string,
    entity: Entity,
    reading?: RulesReading,
  ): readonly string[] {
    const { etag } = entity.metadata;
    if (!etag) return snapshotRefs(entity, reading?.lookedUp);
    const digest = reading?.digest;
    const before = this.#known.get(entityRef);
    if (before?.etag === etag && before.digest === digest) return before.refs;
    const refs = snapshotRefs(entity, reading?.lookedUp);
    this.#known.set(entityRef, { etag, digest, refs });
    return refs;
  }
}
