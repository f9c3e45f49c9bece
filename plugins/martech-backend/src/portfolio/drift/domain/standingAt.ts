import { ABSENT, StateLog } from './StateLog';

/** How entities stood at an instant, by place. */
export interface StandingAt {
  /** ABSENT: not there yet. */
  codes: Int8Array;
  /** Since when, with whatever reasons, milliseconds. */
  since: Float64Array;
}

/** How some entities stood at an instant, and since when. */
export function standingAt(
  log: StateLog,
  isCounted: Uint8Array,
  instant: number,
): StandingAt {
  const codes = new Int8Array(log.entities).fill(ABSENT);
  const since = new Float64Array(log.entities);
  log.forEach(isCounted, (place, at, code) => {
    if (at > instant) return;
    if (codes[place] !== code) since[place] = at;
    codes[place] = code;
  });
  return { codes, since };
}
