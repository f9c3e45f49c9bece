import { CatalogService } from '@backstage/plugin-catalog-node';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Caller, principalKey } from '../../http';

type Catalog = Pick<CatalogService, 'getEntityFacets'>;

const LIFETIME = 15_000;
/** With newer rows in the index an answer is asked for again sooner. */
const FRESH = 2_000;
const MOST_ANSWERS = 200;
const OURS: ReadonlySet<string> = new Set(martechKindNames);

interface Answer {
  askedAt: number;
  /** Highest id of the index when the catalog was asked. */
  newest: number;
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

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /**
   * Uids of a kind that the caller may see; for one of our kinds, those of all.
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
    const isFresh = known && performance.now() - known.askedAt < FRESH;
    if (known && (isFresh || newest <= known.newest)) return known.uids;

    // Requests at the same time share one answer; a failed one is not kept.
    const uids = this.#ask(caller, kinds);
    const answer = { askedAt: performance.now(), newest, uids };
    this.#answers.set(key, answer);
    uids.catch(() => {
      if (this.#answers.peek(key) === answer) this.#answers.delete(key);
    });
    return uids;
  }

  async #ask(caller: Caller, kinds: readonly string[]) {
    const facet = 'metadata.uid';
    const { facets } = await this.#catalog.getEntityFacets(
      { filter: { kind: [...kinds] }, facets: [facet] },
      { credentials: caller },
    );
    return new Set((facets[facet] ?? []).map(({ value }) => value));
  }
}
