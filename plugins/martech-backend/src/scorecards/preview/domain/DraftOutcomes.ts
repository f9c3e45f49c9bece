import {
  MarketingScorecard,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  levelOf,
  outcomeLetter,
  outcomeOfLetter,
  scoreOf,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { PackedResult } from '../../reads/domain/PackedResults';
import { rankedChecks } from '../../reads/domain/rankedChecks';
import { ComparedCheck } from './checkChanges';
import { CheckChange } from './flips';

/** Outcomes of an entity by check. */
export type OutcomesById = ReadonlyMap<string, Outcome>;

/** What an entity would come to, and what that changes. */
export interface DraftResult {
  packed?: PackedResult;
  changes: CheckChange[];
}

const isWaivable = (outcome: Outcome) =>
  outcome === 'fail' || outcome === 'warn' || outcome === 'no-data';

/**
 * Puts together what entities would come to: checks that a draft leaves alone
 * keep what is stored, the others are what its rules came to. An exception
 * stays with its check.
 */
export class DraftOutcomes {
  readonly #checks: readonly ComparedCheck[];
  readonly #ids: string[];
  readonly #ranked: ReturnType<typeof rankedChecks>;

  constructor(
    spec: MarketingScorecard['spec'],
    checks: readonly ComparedCheck[],
  ) {
    this.#checks = checks;
    this.#ids = spec.checks.map(({ id }) => id);
    this.#ranked = rankedChecks(spec);
  }

  /** @param letters - of the draft; null: it does not apply */
  of(before: OutcomesById | undefined, letters: string | null): DraftResult {
    const after = new Map(
      letters === null
        ? []
        : this.#ids.flatMap((id, index): Array<[string, Outcome]> => {
            const outcome = this.#outcome(
              letters.charAt(index),
              before?.get(id),
            );
            return outcome ? [[id, outcome]] : [];
          }),
    );
    const changes = this.#checks.map(({ id }) => ({
      check: id,
      before: before?.get(id) ?? null,
      after: after.get(id) ?? null,
    }));
    if (letters === null) return { changes };
    const outcomes = this.#ids.flatMap(id => after.get(id) ?? []);
    return {
      changes,
      packed: {
        codes: outcomes.map(outcomeLetter).join(''),
        score: scoreOf(this.#ranked, outcomes),
        level: levelOf(this.#ranked, outcomes)?.id ?? null,
      },
    };
  }

  #outcome(letter: string, before: Outcome | undefined): Outcome | undefined {
    const outcome = outcomeOfLetter(letter);
    if (!outcome) return before;
    return before === 'waived' && isWaivable(outcome) ? before : outcome;
  }
}
