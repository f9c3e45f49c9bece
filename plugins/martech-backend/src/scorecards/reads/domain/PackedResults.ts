import { Level } from '@martech-portal/backstage-plugin-martech-common';
import { codeOfLetter } from './outcomeCodes';

/** What is known of one entity: its letters in the order of the checks. */
export interface PackedResult {
  codes: string;
  score: number | null;
  level: string | null;
}

/**
 * Results of one scorecard as numbers, one place per entity: thousands of them
 * are counted in a millisecond and take some bytes each.
 */
export class PackedResults {
  /** The scorecard does not apply. */
  static readonly NONE = 0;
  static readonly KNOWN = 1;
  static readonly WAITING = 2;

  readonly checks: number;
  readonly levels: readonly Level[];
  /** NONE, KNOWN or WAITING. */
  readonly states: Uint8Array;
  /** NaN: nothing to score. */
  readonly scores: Float64Array;
  /** Place in `levels` from 1; 0: none reached. */
  readonly levelOf: Uint8Array;
  /** A number for each check of each entity, entity by entity. */
  readonly outcomes: Uint8Array;

  constructor(
    results: ReadonlyArray<PackedResult | 'waiting' | undefined>,
    shape: { checks: number; levels: readonly Level[] },
  ) {
    this.checks = shape.checks;
    this.levels = shape.levels;
    this.states = new Uint8Array(results.length);
    this.scores = new Float64Array(results.length).fill(NaN);
    this.levelOf = new Uint8Array(results.length);
    this.outcomes = new Uint8Array(results.length * shape.checks);
    const places = new Map(
      shape.levels.map(({ id }, place) => [id, place + 1]),
    );
    results.forEach((result, index) => {
      this.#put(index, result, places);
    });
  }

  #put(
    index: number,
    result: PackedResult | 'waiting' | undefined,
    places: ReadonlyMap<string, number>,
  ) {
    const codes = typeof result === 'object' ? result.codes : '';
    const start = index * this.checks;
    for (let check = 0; check < this.checks; check += 1)
      // Beyond the last letter charCodeAt gives NaN, which no letter has.
      this.outcomes[start + check] = codeOfLetter(codes.charCodeAt(check));
    if (result === 'waiting') this.states[index] = PackedResults.WAITING;
    if (typeof result !== 'object') return;
    this.states[index] = PackedResults.KNOWN;
    if (result.score !== null) this.scores[index] = result.score;
    if (result.level !== null)
      this.levelOf[index] = places.get(result.level) ?? 0;
  }
}
