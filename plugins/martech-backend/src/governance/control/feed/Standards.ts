import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { ScorecardVersions } from '../../../scorecards/store/ScorecardVersions';

/** The scorecards that are in the catalog now, by reference. */
export class Standards {
  readonly #versions: Pick<ScorecardVersions, 'current' | 'revision'>;
  #revision = -1;
  #specs: ReadonlyMap<string, MarketingScorecard['spec']> = new Map();

  constructor(versions: Pick<ScorecardVersions, 'current' | 'revision'>) {
    this.#versions = versions;
  }

  async current() {
    const revision = await this.#versions.revision();
    if (revision !== this.#revision) {
      const rows = await this.#versions.current();
      this.#specs = new Map(
        rows.map(({ definition, entityRef }) => [entityRef, definition.spec]),
      );
      this.#revision = revision;
    }
    return this.#specs;
  }
}
