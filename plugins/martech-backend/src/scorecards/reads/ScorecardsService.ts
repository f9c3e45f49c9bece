import {
  ScorecardDetail,
  Scorecards as ScorecardsAnswer,
  ScorecardSummary,
  TrendPoint,
} from '@martech-portal/backstage-plugin-martech-common';
import { scorecardState } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { KnownScorecard } from '../domain/ScorecardSet';
import { everything } from './domain/everything';
import { showScorecard, showScorecardDetail } from './domain/showScorecard';
import { Scorecards } from './Scorecards';
import { Selected, Selections } from './Selections';
import { JoinedTables } from './tables/JoinedTables';
import { Trends } from './Trends';
import { VisibleEstate } from './VisibleEstate';

interface ScorecardsServiceOptions {
  clock: Clock;
  estate: VisibleEstate;
  joined: JoinedTables;
  lookedAt(): Promise<string | undefined>;
  scorecards: Scorecards;
  selections: Selections;
  trends: Trends;
}

interface Standing {
  selected: Selected;
  trend: TrendPoint[];
}

/** Scorecards with what they come to for all that a caller may see. */
export class ScorecardsService {
  readonly #options: ScorecardsServiceOptions;

  constructor(options: ScorecardsServiceOptions) {
    this.#options = options;
  }

  /** All that the caller may see, by title. */
  async all(caller: Caller): Promise<ScorecardsAnswer> {
    const known = await this.#options.scorecards.all(caller);
    const items: ScorecardSummary[] = [];
    for (const scorecard of known.values()) {
      const { selected, trend } = await this.#standing(scorecard, caller);
      const { rollup } = selected;
      items.push(showScorecard(scorecard, this.#today(), { rollup, trend }));
    }
    return {
      items: items.sort((a, b) => a.title.localeCompare(b.title, 'en')),
      asOf: (await this.#options.lookedAt()) ?? null,
    };
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async one(caller: Caller, entityRef: string): Promise<ScorecardDetail> {
    const scorecard = await this.#options.scorecards.one(caller, entityRef);
    const { selected, trend } = await this.#standing(scorecard, caller);
    const { rollup, tally } = selected;
    return showScorecardDetail(
      scorecard,
      this.#today(),
      { rollup, trend },
      tally.checks(),
    );
  }

  #today() {
    return utcDay(this.#options.clock.now());
  }

  async #standing(
    scorecard: KnownScorecard,
    caller: Caller,
  ): Promise<Standing> {
    const { estate, joined, selections, trends } = this.#options;
    const { compiled, entity, entityRef } = scorecard;
    const state = scorecardState(entity.spec, this.#today());
    const hasResults = state === 'announced' || state === 'enforced';
    const scope = await estate.scope(caller, hasResults ? compiled.kinds : []);
    const table = await joined.of(scorecard, scope.tables);
    const selected = selections.of(table, scope.visible, 'everything', {
      selection: everything(compiled.kinds),
      countHidden: true,
    });
    if (!hasResults) return { selected, trend: [] };
    const past = await trends.of(entityRef, scope);
    const { entities, meanScore, waiting } = selected.rollup;
    const now = { day: this.#today(), entities: entities - waiting, meanScore };
    return { selected, trend: now.entities > 0 ? [...past, now] : past };
  }
}
