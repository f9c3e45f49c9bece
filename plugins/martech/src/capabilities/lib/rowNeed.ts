import { CoverageCounts } from '@martech-portal/backstage-plugin-martech-common';
import { MatrixRow } from './matrix';

/** What a capability lacks everywhere, what asks for somebody first. */
export const rowNeeds = ['none', 'unready', 'served'] as const;

/**
 * - `none`: no platform in use anywhere
 * - `unready`: in use, but none of them is ready and controlled
 * - `served`: one at least is ready and controlled
 */
export type RowNeed = (typeof rowNeeds)[number];

export function rowNeed({ live, served }: CoverageCounts): RowNeed {
  if (live === 0) return 'none';
  return served === 0 ? 'unready' : 'served';
}

/** Rows as they come within a need, what lacks most first. */
export const mostNeededFirst = (rows: readonly MatrixRow[]) =>
  rowNeeds.flatMap(need => rows.filter(({ all }) => rowNeed(all) === need));
