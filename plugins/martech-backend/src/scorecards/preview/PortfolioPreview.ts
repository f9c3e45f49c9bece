import {
  EntityRow,
  MarketingScorecard,
  ScorecardPreview,
} from '@martech-portal/backstage-plugin-martech-common';
import { PackedResult, PackedResults } from '../reads/domain/PackedResults';
import { rankedChecks } from '../reads/domain/rankedChecks';
import { ResultTable } from '../reads/domain/ResultTable';
import { Tally } from '../reads/domain/Tally';
import { Scope } from '../reads/VisibleEstate';
import { ComparedCheck } from './domain/checkChanges';
import { DraftOutcomes, OutcomesById } from './domain/DraftOutcomes';
import { FlipCounter } from './domain/FlipCounter';

type Answer = Pick<
  ScorecardPreview,
  'after' | 'checks' | 'flips' | 'owners' | 'totalFlips'
>;

interface PortfolioPreviewOptions {
  draft: MarketingScorecard;
  checks: readonly ComparedCheck[];
  /** What is in force now, and the ids of its checks in their order. */
  before?: { table: ResultTable; ids: readonly string[] };
  limit: number;
}

/** Collects what a draft would change, entity by entity. */
export class PortfolioPreview {
  readonly #options: PortfolioPreviewOptions;
  readonly #outcomes: DraftOutcomes;
  readonly #flips: FlipCounter;
  readonly #after = new Map<string, PackedResult>();

  constructor(options: PortfolioPreviewOptions) {
    this.#options = options;
    this.#outcomes = new DraftOutcomes(options.draft.spec, options.checks);
    this.#flips = new FlipCounter(options.limit);
  }

  /** Whether a draft's rules have to run for all checks of an entity. */
  needsAll({ uid }: EntityRow): boolean {
    const before = this.#before(uid);
    return this.#options.checks.some(
      ({ change, id }) => change === 'same' && !before?.has(id),
    );
  }

  /** @param letters - of the draft; null: it does not apply */
  add(row: EntityRow, letters: string | null) {
    const before = this.#before(row.uid);
    const { changes, packed } = this.#outcomes.of(before, letters);
    if (packed) this.#after.set(row.uid, packed);
    this.#flips.add(row, changes);
  }

  answer({ tables }: Scope): Answer {
    const { checks, draft } = this.#options;
    const { levels } = rankedChecks(draft.spec);
    const shape = { checks: draft.spec.checks.length, levels };
    const table = new ResultTable(tables, shape, ({ row }) =>
      this.#after.get(row.uid),
    );
    const tally = new Tally(table.results);
    table.results.states.forEach((state, index) => {
      if (state === PackedResults.KNOWN) tally.add(index);
    });
    const counts = tally.checks();
    return {
      after: tally.rollup(),
      checks: checks.map(({ change, id, title }, index) => ({
        id,
        title,
        change,
        ...this.#flips.ofCheck(id),
        // Those that are removed come after those of the draft.
        ...(change !== 'removed' && { after: counts[index] }),
      })),
      owners: this.#flips.owners(),
      flips: this.#flips.flips(),
      totalFlips: this.#flips.total,
    };
  }

  #before(uid: string): OutcomesById | undefined {
    const { before } = this.#options;
    const outcomes = before?.table.outcomesOf(uid);
    if (!before || !outcomes) return undefined;
    return new Map(
      before.ids.flatMap((id, index) => {
        const outcome = outcomes[index];
        return outcome ? [[id, outcome] as const] : [];
      }),
    );
  }
}

/** Rows that a caller may see, by reference. */
export function visibleRows({
  tables,
  visible,
}: Scope): Map<string, EntityRow> {
  return new Map(
    tables.flatMap((table, at) =>
      table.rows.flatMap(({ row }) =>
        visible[at].has(row.uid) ? [[row.entityRef, row] as const] : [],
      ),
    ),
  );
}
