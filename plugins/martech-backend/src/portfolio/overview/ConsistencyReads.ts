import { ControlOverview } from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../clock';
import {
  Consistency,
  consistencyShare,
} from '../../governance/control/domain/consistencyOf';
import { DayValue, lowestDay } from '../../governance/control/domain/lowestDay';
import {
  ConsistencyDay,
  ConsistencyDays,
} from '../../governance/control/store/ConsistencyDays';

const DAY = 86_400_000;
/** The headline is the worst of so many days, the last one included. */
const DAYS = 90;

type Shown = ControlOverview['consistency'];

const valueOf = (day: ConsistencyDay): DayValue[] => {
  const value = consistencyShare(day);
  return value === null ? [] : [{ day: day.day, value }];
};

const backFrom = (day: string, days: number) =>
  utcDay(new Date(Date.parse(day) - days * DAY));

/** How consistent capabilities are, and were. */
export class ConsistencyReads {
  readonly #days: ConsistencyDays;

  constructor(days: ConsistencyDays) {
    this.#days = days;
  }

  /** Of a caller who sees everything. */
  async ofAll(today: string, now: Consistency): Promise<Shown> {
    const before = await this.#days.between(
      backFrom(today, DAYS - 1),
      backFrom(today, 1),
    );
    return this.#show([...before, { ...now, day: today }], now);
  }

  /** The same as of a past day. */
  async asOf(day: string): Promise<Shown> {
    const days = await this.#days.between(backFrom(day, DAYS - 1), day);
    const last = days.at(-1);
    const known = last?.day === day ? last : undefined;
    return this.#show(days, known);
  }

  /** Of a caller from whom platforms are hidden: only what is seen now counts. */
  ofSome(now?: Consistency): Shown {
    return {
      today: now ? consistencyShare(now) : null,
      lowest: null,
      lowestOn: null,
      expected: now?.expected ?? 0,
      missing: now?.missing ?? [],
      days: [],
      partial: true,
    };
  }

  #show(days: readonly ConsistencyDay[], last?: Consistency): Shown {
    const values = days.flatMap(valueOf);
    const lowest = lowestDay(values);
    return {
      today: last ? consistencyShare(last) : null,
      lowest: lowest?.value ?? null,
      lowestOn: lowest?.day ?? null,
      expected: last?.expected ?? 0,
      missing: last?.missing ?? [],
      days: values,
      partial: false,
    };
  }
}
