import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { SeenPlatforms } from '../SeenPlatforms';
import { eventsOf, StateEvent } from './domain/eventsOf';
import { StandingAt, standingAt } from './domain/standingAt';
import { StateLog } from './domain/StateLog';
import { trendOf } from './domain/trendOf';
import { KnownLog } from './tables/StateLogs';

/** Days a slider is moved over, by some who look at the same. */
const MOST_DAYS = 12;
const MOST_PERIODS = 4;

/**
 * The history of the platforms that some callers see, with what was worked out
 * of it. Another one is made when a row or a state changes.
 */
export class SeenHistory {
  readonly #log: StateLog;
  readonly #isCounted: Uint8Array;
  readonly #rows: Array<EntityRow | undefined>;
  readonly #standing = new LRUCache<number, StandingAt>({ max: MOST_DAYS });
  readonly #events = new LRUCache<string, StateEvent[]>({ max: MOST_PERIODS });
  readonly #trends = new LRUCache<string, ReturnType<typeof trendOf>>({
    max: 2,
  });

  constructor(rows: readonly EntityRow[], log: StateLog) {
    this.#log = log;
    this.#isCounted = log.counted(rows.map(({ uid }) => uid));
    this.#rows = new Array<EntityRow | undefined>(log.entities);
    for (const row of rows) {
      const place = log.placeOf(row.uid);
      if (place !== undefined) this.#rows[place] = row;
    }
  }

  row(place: number): EntityRow | undefined {
    return this.#rows[place];
  }

  /** How many stood how at instants, which are in order. */
  trend(ends: readonly number[]) {
    return kept(this.#trends, ends.join(), () =>
      trendOf(this.#log, this.#isCounted, ends),
    );
  }

  standing(instant: number): StandingAt {
    return kept(this.#standing, instant, () =>
      standingAt(this.#log, this.#isCounted, instant),
    );
  }

  /** What happened after the end of one day and until that of another. */
  events(from: number, to: number): StateEvent[] {
    return kept(this.#events, `${from} ${to}`, () =>
      eventsOf(this.#log, this.#isCounted, { from, to }),
    );
  }
}

function kept<K extends {}, V extends {}>(
  cache: LRUCache<K, V>,
  key: K,
  make: () => V,
): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Whoever sees the same shares one history. */
export class SeenHistories {
  readonly #known = new WeakMap<
    SeenPlatforms['rows'],
    { version: number; log: StateLog; history: SeenHistory }
  >();

  of({ rows }: SeenPlatforms, { log, version }: KnownLog): SeenHistory {
    const last = this.#known.get(rows);
    if (last?.log === log && last.version === version) return last.history;
    const history = new SeenHistory(rows, log);
    this.#known.set(rows, { version, log, history });
    return history;
  }
}
