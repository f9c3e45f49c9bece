import { CatalogService } from '@backstage/plugin-catalog-node';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Caller } from '../../http';
import { EntityReader } from '../store/EntityReader';
import { VisibleRows } from '../store/visibleRows';
import { principalKey } from './principalKey';
import { visibleRows } from './visibleRows';

const LIFETIME = 15_000;
/** With newer rows in the index an answer is asked for again sooner. */
const FRESH = 2_000;
const MOST_ANSWERS = 200;

interface Answer {
  askedAt: number;
  rows: Promise<VisibleRows>;
}

/**
 * What a caller may see is what the catalog says: the uids of a kind, read with
 * the caller's own credentials. So a policy for the catalog is one for us.
 */
export class VisibleEntities {
  readonly #catalog: CatalogService;
  readonly #reader: EntityReader;
  readonly #answers = new LRUCache<string, Answer>({
    max: MOST_ANSWERS,
    ttl: LIFETIME,
  });

  constructor(options: { catalog: CatalogService; reader: EntityReader }) {
    this.#catalog = options.catalog;
    this.#reader = options.reader;
  }

  async of(caller: Caller, kind: MartechKindName): Promise<VisibleRows> {
    const key = `${kind} ${principalKey(caller)}`;
    const known = this.#answers.get(key);
    if (known && (await this.#isCurrent(known, kind))) return known.rows;
    const again = this.#answers.get(key);
    if (again && again !== known) return again.rows;
    return this.#ask(key, caller, kind);
  }

  async #isCurrent({ askedAt, rows }: Answer, kind: MartechKindName) {
    if (performance.now() - askedAt < FRESH) return true;
    const [{ upTo }, newest] = await Promise.all([
      rows,
      this.#reader.newest(kind),
    ]);
    return newest <= upTo;
  }

  /** Requests at the same time share one answer; a failed one is not kept. */
  #ask(key: string, caller: Caller, kind: MartechKindName) {
    const rows = this.#read(caller, kind);
    this.#answers.set(key, { askedAt: performance.now(), rows });
    rows.catch(() => this.#answers.delete(key));
    return rows;
  }

  async #read(caller: Caller, kind: MartechKindName): Promise<VisibleRows> {
    const facet = 'metadata.uid';
    const { facets } = await this.#catalog.getEntityFacets(
      { filter: { kind }, facets: [facet] },
      { credentials: caller },
    );
    const uids = new Set(facets[facet].map(({ value }) => value));
    return visibleRows(await this.#reader.uids(kind), uids);
  }
}
