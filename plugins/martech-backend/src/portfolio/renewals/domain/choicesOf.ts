import {
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';

const MOST = 200;

function counted(values: Iterable<string | undefined>) {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, platforms]) => ({ value, platforms }))
    .sort((a, b) => b.platforms - a.platforms || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}

/** What renewals can be filtered by, the most frequent first. */
export const choicesOf = (
  renewals: readonly Renewal[],
): Renewals['choices'] => ({
  owner: counted(renewals.map(({ owner }) => owner)),
  vendor: counted(renewals.map(({ vendor }) => vendor)),
  state: counted(renewals.map(({ state }) => state)),
});
