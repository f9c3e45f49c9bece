import { OutcomeCounts } from '@martech-portal/backstage-plugin-martech-common';

/** How far a campaign is; checks that do not apply are no work. */
export interface CampaignProgress {
  done: number;
  open: number;
  all: number;
  /** Done of all, 0 to 1; null where there is nothing to do. */
  share: number | null;
}

/** Counts what is satisfied and what is still open among checks that apply. */
export function campaignProgress(
  counts: Partial<OutcomeCounts>,
): CampaignProgress {
  const of = (outcome: keyof OutcomeCounts) => counts[outcome] ?? 0;
  const done = of('pass') + of('warn') + of('waived');
  const open = of('fail') + of('no-data') + of('error');
  const all = done + open;
  return { done, open, all, share: all === 0 ? null : done / all };
}
