import { ResultsPage } from '@martech-portal/backstage-plugin-martech-common';
import { scorecardState } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock, utcDay } from '../../clock';
import { Caller, queryName } from '../../http';
import { pageOfResults } from './domain/pageOfResults';
import { isFiltered, ParsedQuery, planResults } from './domain/planResults';
import { readResultCursor, writeResultCursor } from './domain/resultCursor';
import { Scorecards } from './Scorecards';
import { Selections } from './Selections';
import { JoinedTables } from './tables/JoinedTables';
import { VisibleEstate } from './VisibleEstate';

interface ResultsServiceOptions {
  clock: Clock;
  estate: VisibleEstate;
  /** Whether amounts can be compared across currencies. */
  hasBase: boolean;
  joined: JoinedTables;
  lookedAt(): Promise<string | undefined>;
  scorecards: Scorecards;
  selections: Selections;
}

/** Results of one scorecard over the estate that a caller may see. */
export class ResultsService {
  readonly #options: ResultsServiceOptions;

  constructor(options: ResultsServiceOptions) {
    this.#options = options;
  }

  /**
   * One page with exact counts over all pages.
   *
   * @throws NotFoundError for a scorecard that is hidden or not there
   * @throws InputError that names each field that is wrong
   */
  async query(query: ParsedQuery, caller: Caller): Promise<ResultsPage> {
    const { estate, joined, lookedAt, scorecards, selections } = this.#options;
    const scorecard = await scorecards.one(caller, query.scorecard);
    const { compiled, entity, entityRef } = scorecard;
    const selection = planResults(compiled, query, this.#options);
    const { cursor, limit, ...asked } = query;
    const { orderBy, ...selected } = asked;
    const name = queryName(asked);
    const after = readResultCursor(name, cursor);

    const today = utcDay(this.#options.clock.now());
    const state = scorecardState(entity.spec, today);
    const hasResults = state === 'announced' || state === 'enforced';
    const kinds = hasResults ? compiled.kinds : [];
    const { tables, visible } = await estate.scope(caller, kinds);
    const table = await joined.of(scorecard, tables);
    const found = selections.of(table, visible, queryName(selected), {
      selection,
      groupBy: query.groupBy,
      countHidden: !isFiltered(query),
    });
    const { items, next } = pageOfResults(table, found.indexes, {
      orderBy,
      limit,
      after,
    });
    return {
      scorecard: entityRef,
      levels: [...compiled.levels],
      checks: compiled.checks.map(({ definition, id }) => ({
        id,
        title: definition.title,
        level: definition.level,
        ...(definition.condition && { condition: definition.condition }),
      })),
      items,
      ...(found.groups && { groups: found.groups }),
      rollup: found.rollup,
      totalItems: found.indexes.length,
      ...(next && { nextCursor: writeResultCursor(name, next) }),
      asOf: (await lookedAt()) ?? null,
    };
  }
}
