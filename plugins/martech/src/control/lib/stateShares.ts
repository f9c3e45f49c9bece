import {
  ControlOverview,
  ControlStateId,
} from '@martech-portal/backstage-plugin-martech-common';

/** States that ask for somebody come first, as people look for them. */
const order: readonly ControlStateId[] = [
  'uncontrolled',
  'drifting',
  'controlled',
  'unknown',
  'not-live',
  'retired',
];

/** How many there are in each state that occurs, and in all. */
export function stateShares(states: Partial<ControlOverview['states']>) {
  const shares = order
    .map(state => ({ state, count: states[state] ?? 0 }))
    .filter(({ count }) => count > 0);
  return {
    shares,
    total: shares.reduce((sum, { count }) => sum + count, 0),
  };
}
