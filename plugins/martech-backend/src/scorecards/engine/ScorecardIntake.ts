import { ScorecardCatalog } from './ScorecardCatalog';
import { Estate } from './Estate';
import { Scorecards } from './Scorecards';

const SCORECARD = 'marketingscorecard:';

interface ScorecardIntakeOptions {
  catalog: ScorecardCatalog;
  estate: Estate;
  scorecards: Scorecards;
}

/** Takes over what the catalog says about scorecards. */
export class ScorecardIntake {
  readonly #options: ScorecardIntakeOptions;

  constructor(options: ScorecardIntakeOptions) {
    this.#options = options;
  }

  /** Looks at those of some references that name scorecards. */
  async take(entityRefs: readonly string[], now: number): Promise<void> {
    const { catalog, estate, scorecards } = this.#options;
    // Who is known longest rules, so those that come together come in order.
    const refs = entityRefs.filter(ref => ref.startsWith(SCORECARD)).sort();
    if (refs.length === 0) return;
    const entities = await catalog.withRelations(refs);
    const missing = refs.filter((_, index) => !entities[index]);
    // While it is being filled, the catalog may lack what the index still has.
    const kept =
      missing.length > 0 ? await estate.known(missing) : new Set<string>();
    for (const [index, ref] of refs.entries()) {
      if (!kept.has(ref)) await scorecards.take(ref, entities[index], now);
    }
  }
}
