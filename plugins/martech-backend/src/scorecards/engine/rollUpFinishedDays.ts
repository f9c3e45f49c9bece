import { Clock, utcDay } from '../../clock';
import { Rollups } from '../store/Rollups';

const DAY = 86_400_000;
/** As long as trends are shown, and some more. */
const MOST_DAYS = 400;

/** Days after `last` and before `today`, oldest first. */
function* daysBetween(last: string, today: string) {
  const first = Math.max(
    Date.parse(last) + DAY,
    Date.parse(today) - MOST_DAYS * DAY,
  );
  for (let day = first; day < Date.parse(today); day += DAY) {
    yield utcDay(new Date(day));
  }
}

/**
 * Writes roll-ups of the days that are over, also of those on which no backend
 * was there to do it.
 */
export async function rollUpFinishedDays(
  rollups: Rollups,
  clock: Clock,
): Promise<void> {
  const today = utcDay(clock.now());
  const dayBefore = utcDay(new Date(Date.parse(today) - 2 * DAY));
  const last = (await rollups.lastDay()) ?? dayBefore;
  for (const day of daysBetween(last, today)) await rollups.write(day);
}
