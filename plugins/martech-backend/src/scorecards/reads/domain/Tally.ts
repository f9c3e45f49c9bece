import {
  Level,
  OutcomeCounts,
  Rollup,
} from '@martech-portal/backstage-plugin-martech-common';
import { CODES, codeOfOutcome } from './outcomeCodes';
import { PackedResults } from './PackedResults';

/** Counts of one check, or of all, as the API has them. */
function toCounts(counts: Float64Array, start: number): OutcomeCounts {
  const of = (outcome: keyof OutcomeCounts) =>
    counts[start + codeOfOutcome(outcome)];
  return {
    pass: of('pass'),
    warn: of('warn'),
    fail: of('fail'),
    'no-data': of('no-data'),
    error: of('error'),
    waived: of('waived'),
    'not-applicable': of('not-applicable'),
  };
}

/** Adds up entities one after another; every number is exact. */
export class Tally {
  readonly #results: PackedResults;
  readonly #outcomes: Float64Array;
  readonly #levels: Int32Array;
  #entities = 0;
  #waiting = 0;
  #scored = 0;
  #scoreSum = 0;

  constructor(results: PackedResults) {
    this.#results = results;
    this.#outcomes = new Float64Array(results.checks * CODES);
    this.#levels = new Int32Array(results.levels.length + 1);
  }

  /** Mean of the scores there are; null when there is none. */
  get meanScore(): number | null {
    return this.#scored > 0 ? this.#scoreSum / this.#scored : null;
  }

  add(index: number) {
    const { checks, levelOf, outcomes, scores, states } = this.#results;
    this.#entities += 1;
    if (states[index] === PackedResults.WAITING) {
      this.#waiting += 1;
      return;
    }
    const score = scores[index];
    if (!Number.isNaN(score)) {
      this.#scored += 1;
      this.#scoreSum += score;
    }
    this.#levels[levelOf[index]] += 1;
    const start = index * checks;
    for (let check = 0; check < checks; check += 1)
      this.#outcomes[check * CODES + outcomes[start + check]] += 1;
  }

  rollup(): Rollup {
    const all = new Float64Array(CODES);
    this.#outcomes.forEach((count, at) => {
      all[at % CODES] += count;
    });
    const levels: Array<Level | null> = [null, ...this.#results.levels];
    return {
      entities: this.#entities,
      waiting: this.#waiting,
      meanScore: this.meanScore,
      outcomes: toCounts(all, 0),
      levels: levels.map((level, at) => ({
        level,
        entities: this.#levels[at],
      })),
    };
  }

  /** Outcomes of every check, in their order. */
  checks(): OutcomeCounts[] {
    return Array.from({ length: this.#results.checks }, (_, check) =>
      toCounts(this.#outcomes, check * CODES),
    );
  }
}
