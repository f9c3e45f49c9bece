import { utcDay } from '../../../clock';
import { consistencyOf } from '../domain/consistencyOf';
import { StateTable } from '../tables/StateTable';
import { ConsistencyDays } from '../store/ConsistencyDays';

const DAY = 86_400_000;
/** As far back as anybody asks. */
const MOST_DAYS = 400;

/** Days from one on and before another, oldest first. */
function* daysBetween(from: string, before: string) {
  const first = Math.max(
    Date.parse(from),
    Date.parse(before) - MOST_DAYS * DAY,
  );
  for (let day = first; day < Date.parse(before); day += DAY) {
    yield utcDay(new Date(day));
  }
}

/** Writes how consistent capabilities were on days that are over. */
export class ConsistencyKeeper {
  readonly #days: ConsistencyDays;
  readonly #expected?: readonly string[];
  readonly #states: StateTable;

  constructor(options: {
    days: ConsistencyDays;
    expected?: readonly string[];
    states: StateTable;
  }) {
    this.#days = options.days;
    this.#expected = options.expected;
    this.#states = options.states;
  }

  /**
   * To be called before anything of the new day is followed: states are as they
   * were at the end of the last day, and so they were on days that nobody saw.
   *
   * @param last - day that was followed last; undefined: there was none
   */
  async finishDays(last: string | undefined, now: Date): Promise<void> {
    const today = utcDay(now);
    if (last === undefined || last >= today) return;
    const rows = await this.#states.all();
    const platforms = [...rows.values()].filter(
      ({ kind }) => kind === 'MarketingPlatform',
    );
    if (platforms.length === 0) return;
    const consistency = consistencyOf(platforms, this.#expected);
    await this.#days.put(
      [...daysBetween(last, today)].map(day => ({ day, ...consistency })),
    );
  }
}
