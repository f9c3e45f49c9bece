import { NotFoundError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Caller } from '../../http';
import { KnownScorecard, ScorecardSet } from '../domain/ScorecardSet';
import { Recent } from './Recent';
import { VisibleEstate } from './VisibleEstate';

/** As long as the rows of lists are taken as they were read. */
const KEEP = 250;

/** The scorecards that a caller may see. */
export class Scorecards {
  readonly #set: Recent<ScorecardSet>;
  readonly #estate: VisibleEstate;

  constructor(options: {
    source: { compiledScorecards(): Promise<ScorecardSet> };
    estate: VisibleEstate;
  }) {
    this.#set = new Recent(() => options.source.compiledScorecards(), KEEP);
    this.#estate = options.estate;
  }

  /** By reference. */
  async all(caller: Caller): Promise<Map<string, KnownScorecard>> {
    const { scorecards } = await this.#set.get();
    const { visible } = await this.#estate.scope(caller, [
      'MarketingScorecard',
    ]);
    return new Map(
      [...scorecards].filter(([, { entity }]) =>
        visible[0].has(entity.metadata.uid ?? ''),
      ),
    );
  }

  /** Whether no scorecard that could decide readiness is hidden. */
  async seesReadiness(caller: Caller): Promise<boolean> {
    const { scorecards } = await this.#set.get();
    const visible = await this.all(caller);
    return [...scorecards].every(
      ([entityRef, { entity }]) =>
        entity.spec.type !== 'readiness' || visible.has(entityRef),
    );
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async one(caller: Caller, entityRef: string): Promise<KnownScorecard> {
    const found = (await this.all(caller)).get(fullRef(entityRef));
    if (found) return found;
    throw new NotFoundError(
      `There is no scorecard ${entityRef} that you may see`,
    );
  }
}

/** A reference as scorecards are kept by; what cannot be read names none. */
function fullRef(entityRef: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(entityRef, { defaultKind: 'MarketingScorecard' }),
    );
  } catch {
    return '';
  }
}
