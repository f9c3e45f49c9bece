import {
  controlStates,
  StateCounts,
} from '@martech-portal/backstage-plugin-martech-common';
import { noStates } from '../../noStates';
import { ABSENT, stateOfCode, StateLog } from './StateLog';

/** First of some instants that another is not after. */
function firstNotBefore(ends: readonly number[], at: number): number {
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
 * How many of some entities stood how at instants, which are in order: what
 * differs from one to the next is counted, then added up.
 */
export function trendOf(
  log: StateLog,
  isCounted: Uint8Array,
  ends: readonly number[],
): StateCounts[] {
  const width = controlStates.length;
  const turns = new Int32Array((ends.length + 1) * width);
  const standing = new Int8Array(log.entities).fill(ABSENT);
  log.forEach(isCounted, (place, at, code) => {
    const first = firstNotBefore(ends, at) * width;
    if (standing[place] !== ABSENT) turns[first + standing[place]] -= 1;
    turns[first + code] += 1;
    standing[place] = code;
  });
  const sums = new Int32Array(width);
  return ends.map((_, index) => {
    const counts = noStates();
    for (let code = 0; code < width; code += 1) {
      sums[code] += turns[index * width + code];
      counts[stateOfCode(code)] = sums[code];
    }
    return counts;
  });
}
