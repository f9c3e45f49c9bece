import { Rollup } from '@martech-portal/backstage-plugin-martech-common';

/** The levels of a roll-up from none to the highest. */
export const levelParts = (levels: Rollup['levels']): Rollup['levels'] =>
  [...levels].sort((a, b) => (a.level?.rank ?? 0) - (b.level?.rank ?? 0));
