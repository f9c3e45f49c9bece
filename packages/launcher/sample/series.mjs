import { inDays } from './duration.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Instants from one on, up to but not including another, so many days apart. */
function timesBetween(from, to, pause) {
  const times = [];
  for (let at = from; at < to; at += pause * DAY_MS) times.push(at);
  return times;
}

/**
 * `{ entityRef, key, validFor, every, values: { DAY: value } }` as observations: each value on its
 * day and, with `every`, again and again until the next.
 */
export function series({ entityRef, key, validFor, every, values }, now) {
  const steps = Object.entries(values).map(([day, value]) => ({
    at: Date.parse(`${day}T00:00:00Z`),
    value,
  }));
  const pause = every ? inDays(every) : Infinity;
  return steps.flatMap(({ at, value }, index) =>
    timesBetween(at, steps[index + 1]?.at ?? now.getTime(), pause).map(
      time => ({
        entityRef,
        key,
        value,
        observedAt: new Date(time).toISOString(),
        ...(validFor && { validFor }),
      }),
    ),
  );
}
