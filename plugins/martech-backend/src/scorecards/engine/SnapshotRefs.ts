import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { snapshotRefs } from '@martech-portal/backstage-plugin-martech-common/rules';
import { LRUCache } from 'lru-cache';
import { hash } from 'node:crypto';
import { stateOfEntity } from '../domain/stateOfEntity';

const MOST = 20_000;

interface Known {
  state: string;
  refs: readonly string[];
}

/**
 * What entities refer to. Finding it out takes a walk over the whole entity,
 * which an entity that has not changed is spared.
 */
export class SnapshotRefs {
  readonly #known = new LRUCache<string, Known>({ max: MOST });

  of(entity: Entity): readonly string[] {
    const own = stateOfEntity(entity);
    // A group's members are known already, and it may own thousands.
    if (!own || entity.kind === 'Group') return snapshotRefs(entity);
    const ref = stringifyEntityRef(entity);
    const state = hash('sha1', own + relationsOf(entity), 'base64url');
    const before = this.#known.get(ref);
    if (before?.state === state) return before.refs;
    const refs = snapshotRefs(entity);
    this.#known.set(ref, { state, refs });
    return refs;
  }
}

/** The etag of the catalog covers relations, those of other catalogs may not. */
function relationsOf({ relations = [] }: Entity): string {
  let text = '';
  for (const { targetRef, type } of relations) text += `,${type}${targetRef}`;
  return text;
}
