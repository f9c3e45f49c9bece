import { ResultGroup } from '@martech-portal/backstage-plugin-martech-common';
import { campaignProgress } from './campaignProgress';

/** What one owner still has to do in a campaign. */
export interface OpenWork {
  /** null: entities without an owner. */
  owner: string | null;
  open: number;
  entities: number;
}

/** Owners with open checks, the most first. */
export const openByOwner = (groups: readonly ResultGroup[]): OpenWork[] =>
  groups
    .map(({ value, rollup }) => ({
      owner: value,
      open: campaignProgress(rollup.outcomes).open,
      entities: rollup.entities,
    }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open);
