import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  MarketingScorecard,
  previewScorecardSchema,
  Rollup,
  ScorecardPreview,
  Vocabularies,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  compileScorecard,
  scorecardState,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { z } from 'zod';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { KnownScorecard } from '../domain/ScorecardSet';
import { ScorecardEngine } from '../engine';
import { everything } from '../reads/domain/everything';
import { ResultTable } from '../reads/domain/ResultTable';
import { Scorecards } from '../reads/Scorecards';
import { Selections } from '../reads/Selections';
import { JoinedTables } from '../reads/tables/JoinedTables';
import { Scope, VisibleEstate } from '../reads/VisibleEstate';
import { formatProblems } from './domain/asEntity';
import { checkChanges } from './domain/checkChanges';
import { readDraft } from './domain/readDraft';
import { PortfolioPreview, visibleRows } from './PortfolioPreview';
import { VisibleView } from './VisibleView';
import { PreviewThread } from './worker/PreviewThread';
import { TooSlowError } from './worker/TooSlowError';

interface ScorecardPreviewOptions {
  clock: Clock;
  engine: Pick<ScorecardEngine, 'snapshotPartsOf'>;
  estate: VisibleEstate;
  joined: JoinedTables;
  scorecards: Scorecards;
  selections: Selections;
  /** Starts a thread for one preview. */
  startThread?(): PreviewThread;
  view: VisibleView;
  vocabularies: Vocabularies;
}

interface InForce {
  scorecard: KnownScorecard;
  table: ResultTable;
  rollup: Rollup;
}

/** Rules that are tried out on everything in a scope. */
interface Trial {
  /** People and groups that the rules name. */
  named: readonly string[];
  portfolio: PortfolioPreview;
  scope: Scope;
  thread: PreviewThread;
}

/** What a scorecard would change in the estate. Writes nothing. */
export class ScorecardPreviewService {
  readonly #options: ScorecardPreviewOptions;
  #isBusy = false;

  constructor(options: ScorecardPreviewOptions) {
    this.#options = options;
  }

  /** @throws ServiceUnavailableError while another preview runs */
  async preview(
    caller: Caller,
    body: z.output<typeof previewScorecardSchema>,
  ): Promise<ScorecardPreview> {
    const { clock, vocabularies } = this.#options;
    const today = utcDay(clock.now());
    const read = readDraft(body.yaml, { today, vocabularies });
    const problems = read.problems ?? (await formatProblems(read.scorecard));
    if (!read.scorecard || problems.length > 0) return { problems };
    if (body.validateOnly) {
      // Compiling is bounded, and what the catalog does with every scorecard.
      return { problems: [...compileScorecard(read.scorecard).problems] };
    }
    if (this.#isBusy) {
      throw new ServiceUnavailableError(
        'Another scorecard is being previewed, try again in some seconds',
      );
    }
    this.#isBusy = true;
    const thread = this.#options.startThread?.() ?? new PreviewThread();
    try {
      return await this.#run(caller, read.scorecard, body.limit, thread);
    } catch (error) {
      if (!(error instanceof TooSlowError)) throw error;
      return { problems: [{ path: 'spec.checks', message: error.message }] };
    } finally {
      this.#isBusy = false;
      await thread.close();
    }
  }

  async #run(
    caller: Caller,
    draft: MarketingScorecard,
    limit: number,
    thread: PreviewThread,
  ): Promise<ScorecardPreview> {
    const entityRef = stringifyEntityRef(draft);
    const inForce = await this.#inForce(caller, entityRef);
    const former = inForce?.scorecard.compiled;
    const checks = checkChanges(
      former?.definition.checks ?? [],
      draft.spec.checks,
    );
    const changed = checks.flatMap(({ change, id }) =>
      change === 'added' || change === 'changed' ? [id] : [],
    );
    const { kinds, named, problems } = await thread.compile({
      definition: draft,
      changed,
    });
    if (problems.length > 0) return { problems };

    const scope = await this.#options.estate.scope(caller, kinds);
    const portfolio = new PortfolioPreview({
      draft,
      checks,
      limit,
      ...(inForce &&
        former && {
          before: {
            table: inForce.table,
            ids: former.checks.map(({ id }) => id),
          },
        }),
    });
    await this.#evaluate(caller, { named, portfolio, scope, thread });
    return {
      problems: [],
      entityRef,
      isNew: !inForce,
      before: inForce?.rollup ?? null,
      ...portfolio.answer(scope),
    };
  }

  /** What it comes to now; undefined for one without results. */
  async #inForce(
    caller: Caller,
    entityRef: string,
  ): Promise<InForce | undefined> {
    const { clock, estate, joined, scorecards, selections } = this.#options;
    const scorecard = (await scorecards.all(caller)).get(entityRef);
    if (!scorecard) return undefined;
    const { compiled, entity } = scorecard;
    const state = scorecardState(entity.spec, utcDay(clock.now()));
    if (state === 'draft' || state === 'retired') return undefined;
    const { tables, visible } = await estate.scope(caller, compiled.kinds);
    const table = await joined.of(scorecard, tables);
    const { rollup } = selections.of(table, visible, 'everything', {
      selection: everything(compiled.kinds),
      countHidden: true,
    });
    return { scorecard, table, rollup };
  }

  async #evaluate(caller: Caller, { named, portfolio, scope, thread }: Trial) {
    const { engine, view } = this.#options;
    const rows = visibleRows(scope);
    const batches = engine.snapshotPartsOf([...rows.keys()], named);
    for await (const batch of batches) {
      const found = batch.flatMap(parts => {
        const row = rows.get(stringifyEntityRef(parts.entity));
        return row ? [{ parts, row }] : [];
      });
      const limited = await view.limit(
        caller,
        found.map(({ parts }) => parts),
        named,
      );
      const { letters } = await thread.evaluate({
        related: limited.related,
        items: limited.parts.map((parts, index) => ({
          ...parts,
          all: portfolio.needsAll(found[index].row),
        })),
      });
      found.forEach(({ row }, index) => portfolio.add(row, letters[index]));
    }
  }
}
