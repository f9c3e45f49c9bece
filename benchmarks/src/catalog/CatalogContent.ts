import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { omit, pick } from 'lodash';

const hash = (text: string) =>
  createHash('sha1').update(text).digest('hex').slice(0, 32);

/** Entities as a catalog holds them, ready to be sent. */
export class CatalogContent {
  readonly #entities = new Map<string, Entity>();
  readonly #texts = new Map<string, string>();
  readonly #refs = new Map<string, string>();
  readonly #kinds = new Map<string, Set<string>>();

  /** With the uid and the etag that a catalog gives. */
  put(entity: Entity) {
    const ref = stringifyEntityRef(entity);
    const uid = hash(ref);
    const etag = hash(JSON.stringify(entity));
    const metadata = { ...entity.metadata, uid, etag };
    const kind = entity.kind.toLocaleLowerCase('en');
    const refs = this.#kinds.get(kind) ?? new Set();
    const held = { ...entity, metadata };
    this.#entities.set(ref, held);
    this.#texts.set(ref, JSON.stringify(held));
    this.#refs.set(uid, ref);
    this.#kinds.set(kind, refs.add(ref));
  }

  get(entityRef: string) {
    return this.#entities.get(entityRef.toLocaleLowerCase('en'));
  }

  refsOfKind(kind: string): string[] {
    return [...(this.#kinds.get(kind.toLocaleLowerCase('en')) ?? [])];
  }

  refOfUid(uid: string) {
    return this.#refs.get(uid);
  }

  /** JSON of an entity, `null` when there is none. */
  text(entityRef: string, fields: string[]): string {
    const ref = entityRef.toLocaleLowerCase('en');
    const entity = this.#entities.get(ref);
    if (!entity) return 'null';
    if (fields.length === 0 || fields.includes('relations')) {
      return this.#texts.get(ref) ?? 'null';
    }
    return JSON.stringify(
      fields.includes('spec')
        ? omit(entity, 'relations')
        : pick(entity, fields),
    );
  }
}
