const DAY = 86_400_000;
const MONTHS = 12;

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * Last days of the months before a day, oldest first, at most twelve; none from
 * before history began, whose first day counts.
 */
export function monthEnds(today: string, historyFrom: string | null): string[] {
  if (historyFrom === null) return [];
  const now = new Date(`${today}T00:00:00Z`);
  return Array.from({ length: MONTHS }, (_, ago) =>
    // Day 0 of a month is the last one of the month before.
    dayOf(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1) - DAY),
  )
    .filter(day => day >= historyFrom)
    .reverse();
}
