import { dayOf, inDays, midnightOf, moved } from './duration.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_PAUSE = 30;
const RECENT = 'P20D';

const instant = day => new Date(`${day}T00:00:00Z`);

/** Systems report again well before what they said last is too old. */
function pauseOf({ validFor }, { every }) {
  if (every) return inDays(every);
  if (validFor === undefined) return LONGEST_PAUSE;
  return Math.max(1, Math.min(LONGEST_PAUSE, Math.floor(inDays(validFor) / 2)));
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * What a fact of today was at an earlier instant. A value that is a day, such as that of the last
 * release, stays what it is back to that day; before it, there was one not long ago.
 */
function valueAt({ value, valueAgo }, at, today) {
  if (valueAgo) {
    const last = moved(today, valueAgo, -1);
    const ago = inDays(valueAgo) > inDays(RECENT) ? RECENT : valueAgo;
    return dayOf(at >= last ? last : moved(at, ago, -1));
  }
  const isAhead = DAY.test(value) && value > dayOf(at);
  return isAhead ? dayOf(moved(at, 'P1D', -1)) : value;
}

/** A fact of today, reported again and again from `since` to when it was last seen, or `until`. */
export function repeated({ observedAgo, ...fact }, rule, now) {
  const today = midnightOf(now);
  const last = moved(today, observedAgo, -1);
  const first = instant(rule.since);
  const end = rule.until ? instant(rule.until) : last;
  const pause = pauseOf(fact, rule) * DAY_MS;
  const times = [];
  for (let at = last; at >= first; at = new Date(at - pause))
    if (at <= end) times.push(at);
  const { value, valueAgo, ...rest } = fact;
  return times.reverse().map(at => ({
    ...rest,
    value: valueAt({ value, valueAgo }, at, today),
    observedAt: at.toISOString(),
  }));
}
