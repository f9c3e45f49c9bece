import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { ScorecardVersions } from '../store/ScorecardVersions';

const MOST_VERSIONS = 200;

/** Rules that were in force at some time; what they decide never changes. */
export class Versions {
  readonly #store: Pick<ScorecardVersions, 'of'>;
  readonly #known = new LRUCache<
    string,
    Promise<MarketingScorecard | undefined>
  >({ max: MOST_VERSIONS });

  constructor(store: Pick<ScorecardVersions, 'of'>) {
    this.#store = store;
  }

  /**
   * The definition with these rules, as it was last or at an instant (milliseconds); undefined
   * when it was never stored.
   */
  of(
    entityRef: string,
    version: string,
    at?: number,
  ): Promise<MarketingScorecard | undefined> {
    const key = `${entityRef} ${version} ${at ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const read = this.#store
      .of(entityRef, version, at)
      .then(found => found?.definition);
    this.#known.set(key, read);
    const forget = () => this.#known.delete(key);
    read.then(found => found ?? forget(), forget);
    return read;
  }
}
