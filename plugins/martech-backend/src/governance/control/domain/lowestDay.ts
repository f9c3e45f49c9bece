/** A day, and how consistent capabilities were at its end. */
export interface DayValue {
  day: string;
  /** 0 to 1. */
  value: number;
}

/** The worst of some days, of several the first; undefined without any. */
export function lowestDay(days: Iterable<DayValue>): DayValue | undefined {
  let lowest: DayValue | undefined;
  for (const day of days) {
    if (!lowest || day.value < lowest.value) lowest = day;
  }
  return lowest;
}
