import {
  MarketingPlatform,
  Money,
} from '@martech-portal/backstage-plugin-martech-common';

type Funding = NonNullable<MarketingPlatform['spec']['funding']>;

/** One part of the funding and how much of the whole it is, in percent. */
export interface FundingShare {
  id: 'run' | 'project';
  money: Money;
  percent: number;
}

/**
 * Run and project money as parts of a whole; none when they are in different
 * currencies, because adding those up would be a guess.
 */
export function fundingShares({ project, run }: Funding): FundingShare[] {
  if (!run || !project || run.currency !== project.currency) return [];
  const whole = run.amount + project.amount;
  if (whole === 0) return [];
  const percent = Math.round((run.amount / whole) * 100);
  return [
    { id: 'run', money: run, percent },
    { id: 'project', money: project, percent: 100 - percent },
  ];
}
