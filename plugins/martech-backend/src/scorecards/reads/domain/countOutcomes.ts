import {
  Outcome,
  OutcomeCounts,
} from '@martech-portal/backstage-plugin-martech-common';

/** No check came to anything. */
export const noOutcomes = (): OutcomeCounts => ({
  pass: 0,
  warn: 0,
  fail: 0,
  'no-data': 0,
  error: 0,
  waived: 0,
  'not-applicable': 0,
});

/** How many checks came to each outcome. */
export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts = noOutcomes();
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}
