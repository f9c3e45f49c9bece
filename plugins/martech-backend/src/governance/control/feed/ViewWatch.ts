import { stringifyEntityRef } from '@backstage/catalog-model';
import { Estate, ScorecardCatalog } from '../../../scorecards/engine';

/**
 * Notices what the estate says anew by looking at every platform. For a past
 * that is in memory and small; the present has an index, see `EstateWatch`.
 */
export class ViewWatch {
  readonly #catalog: ScorecardCatalog;
  readonly #estate: Pick<Estate, 'refs' | 'views'>;
  #keys = new Map<string, string>();

  constructor(options: {
    catalog: ScorecardCatalog;
    estate: Pick<Estate, 'refs' | 'views'>;
  }) {
    this.#catalog = options.catalog;
    this.#estate = options.estate;
  }

  /** References of which something differs since the last time; at first of all. */
  async changed(): Promise<string[]> {
    const refs = await this.#estate.refs(['MarketingPlatform']);
    const answers = await this.#catalog.withRelations(refs);
    const platforms = answers.filter(entity => entity !== undefined);
    const views = await this.#estate.views(platforms);
    const keys = new Map(
      platforms.map((entity, index) => [
        stringifyEntityRef(entity),
        views[index].key(),
      ]),
    );
    const changed = [...keys].flatMap(([ref, key]) =>
      this.#keys.get(ref) === key ? [] : [ref],
    );
    this.#keys = keys;
    return changed;
  }
}
