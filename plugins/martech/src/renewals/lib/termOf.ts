import { Renewal } from '@martech-portal/backstage-plugin-martech-common';

/**
 * What a decision can still do about the term that runs: `open` while notice can
 * be given; too late where the contract `renews` itself all the same, or `ends`
 * on its day; `over` where it has ended and the platform is still used.
 */
export type Term = 'open' | 'renews' | 'ends' | 'over';

export function termOf({
  autoRenew,
  window,
}: Pick<Renewal, 'autoRenew' | 'window'>): Term {
  if (window === 'ended') return 'over';
  if (window !== 'missed') return 'open';
  return autoRenew ? 'renews' : 'ends';
}
