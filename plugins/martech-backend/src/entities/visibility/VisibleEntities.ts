import { CatalogService } from '@backstage/plugin-catalog-node';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Caller, principalKey } from '../../http';
import { EqualSets } from './EqualSets';

type Catalog = Pick<CatalogService, 'getEntityFacets'>;

const LIFETIME = 15_000;
/**
 * With newer rows in the index an answer is asked for again sooner, but while an
 * index is being filled not all the time: it rests for some times what it took.
 */
const REST = 4;
const MOST_ANSWERS = 200;
const OURS: ReadonlySet<string> = new Set(martechKindNames);

interface Answer {
  /** Highest id of the index when the catalog was asked. */
  newest: number;
  /** Until then it is not asked for again; for ever while it is asked for. */
  restsUntil: number;
  uids: Promise<ReadonlySet<string>>;
}

/**
 * What a caller may see is what the catalog says: uids, read with the caller's
 * own credentials. So a policy for the catalog is one for us. Our kinds are
 * asked for together: the catalog goes through all its entities to answer,
 * whether for one kind or for six.
 */
export class VisibleEntities {
  readonly #catalog: Catalog;
  readonly #answers = new LRUCache<string, Answer>({
    max: MOST_ANSWERS,
    ttl: LIFETIME,
  });
  readonly #sets = new EqualSets();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /**
   * Uids of a kind that the caller may see; for one of our kinds, those of all.
   * The same object for whoever sees the same, for as long as that is so.
   *
   * @param newest - highest id of the index, 0 for kinds not in it
   */
  of(
    caller: Caller,
    kind: string,
    newest: number,
  ): Promise<ReadonlySet<string>> {
    const kinds = OURS.has(kind) ? martechKindNames : [kind];
    const key = `${kinds.join()} ${principalKey(caller)}`;
    const known = this.#answers.get(key);
    const isResting = known && performance.now() < known.restsUntil;
    if (known && (isResting || newest <= known.newest)) return known.uids;

    // Requests at the same time share one answer; a failed one is not kept.
    const uids = this.#ask(caller, kinds);
    const askedAt = performance.now();
    const answer = { newest, restsUntil: Infinity, uids };
    this.#answers.set(key, answer);
    uids.then(
      () => {
        const took = performance.now() - askedAt;
        answer.restsUntil = askedAt + (1 + REST) * took;
      },
      () => {
        if (this.#answers.peek(key) === answer) this.#answers.delete(key);
      },
    );
    return uids;
  }

  async #ask(caller: Caller, kinds: readonly string[]) {
    const facet = 'metadata.uid';
    const { facets } = await this.#catalog.getEntityFacets(
      { filter: { kind: [...kinds] }, facets: [facet] },
      { credentials: caller },
    );
    const uids = (facets[facet] ?? []).map(({ value }) => value);
    return this.#sets.of(new Set(uids));
  }
}
