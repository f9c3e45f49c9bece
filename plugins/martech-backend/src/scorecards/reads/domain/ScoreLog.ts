import { TrendPoint } from '@martech-portal/backstage-plugin-martech-common';
import { endOfDay } from './sampleDays';

/** Stands for an entity that the scorecard no longer applies to. */
const LEFT = -1;

/** From when on an entity had a score. */
export interface ScoreChange {
  uid: string;
  /** Milliseconds. */
  at: number;
  /** null: nothing to score. */
  score: number | null;
}

/** First day whose end an instant is not after; all of them: the number of days. */
function firstDay(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Every score that entities had under one scorecard, as changes in the order
 * of time for each entity: what they came to on past days can be added up for
 * any part of them.
 */
export class ScoreLog {
  readonly #places = new Map<string, number>();
  readonly #uids: string[] = [];
  /** Last score of each entity: NaN nothing to score, LEFT gone. */
  readonly #last: number[] = [];
  readonly #who: number[] = [];
  readonly #at: number[] = [];
  readonly #score: number[] = [];

  add({ uid, at, score }: ScoreChange) {
    this.#push(this.#place(uid), at, score ?? NaN);
  }

  /** The scorecard does not apply from an instant on. */
  leave(uid: string, at: number) {
    this.#push(this.#place(uid), at, LEFT);
  }

  /** Entities that have not left. */
  staying(): string[] {
    return this.#uids.filter((_, place) => this.#last[place] !== LEFT);
  }

  /** What the entities came to at the end of days; days before any are left out. */
  trend(
    days: readonly string[],
    uids: { has(uid: string): boolean },
  ): TrendPoint[] {
    const ends = days.map(endOfDay);
    const entities = new Float64Array(days.length + 1);
    const scored = new Float64Array(days.length + 1);
    const sum = new Float64Array(days.length + 1);
    const isCounted = this.#uids.map(uid => uids.has(uid));
    const before = new Array<number>(this.#uids.length).fill(LEFT);
    const count = (day: number, score: number, sign: 1 | -1) => {
      if (score === LEFT) return;
      entities[day] += sign;
      if (Number.isNaN(score)) return;
      scored[day] += sign;
      sum[day] += sign * score;
    };
    for (let change = 0; change < this.#who.length; change += 1) {
      const place = this.#who[change];
      if (isCounted[place]) {
        const day = firstDay(ends, this.#at[change]);
        count(day, before[place], -1);
        count(day, this.#score[change], 1);
        before[place] = this.#score[change];
      }
    }
    return this.#points(days, { entities, scored, sum });
  }

  /** Differences from day to day, added up. */
  #points(
    days: readonly string[],
    {
      entities,
      scored,
      sum,
    }: Record<'entities' | 'scored' | 'sum', Float64Array>,
  ): TrendPoint[] {
    let [present, withScore, total] = [0, 0, 0];
    return days.flatMap((day, index) => {
      present += entities[index];
      withScore += scored[index];
      total += sum[index];
      if (present === 0) return [];
      const meanScore = withScore > 0 ? total / withScore : null;
      return [{ day, entities: present, meanScore }];
    });
  }

  #place(uid: string): number {
    const known = this.#places.get(uid);
    if (known !== undefined) return known;
    const place = this.#uids.push(uid) - 1;
    this.#places.set(uid, place);
    this.#last[place] = LEFT;
    return place;
  }

  #push(place: number, at: number, score: number) {
    this.#last[place] = score;
    this.#who.push(place);
    this.#at.push(at);
    this.#score.push(score);
  }
}
