import { CoverageCounts } from '@martech-portal/backstage-plugin-martech-common';

/** How a capability is served in a market, what asks for somebody first. */
export const cellKinds = ['gap', 'weak', 'overlap', 'single'] as const;

/**
 * - `gap`: nothing is in use
 * - `weak`: in use, but nothing of it is ready and controlled
 * - `overlap`: more than one is in use, at least one ready and controlled
 * - `single`: one is in use, ready and controlled
 */
export type CellKind = (typeof cellKinds)[number];

export const NOTHING: CoverageCounts = { live: 0, served: 0, planned: 0 };

export function cellKind({ live, served }: CoverageCounts): CellKind {
  if (live === 0) return 'gap';
  if (served === 0) return 'weak';
  return live > 1 ? 'overlap' : 'single';
}
