import {
  isSatisfied,
  Outcome,
} from '@martech-portal/backstage-plugin-martech-common';

/** What one check came to and would come to; null: not at all. */
export interface CheckChange {
  check: string;
  before: Outcome | null;
  after: Outcome | null;
}

/** Whether a check would stand better or worse; undefined: neither. */
export function flipOf({
  before,
  after,
}: CheckChange): 'better' | 'worse' | undefined {
  if (after === null) return undefined;
  const isGood = isSatisfied(after);
  if (before !== null) {
    if (isSatisfied(before) === isGood) return undefined;
    return isGood ? 'better' : 'worse';
  }
  if (after === 'not-applicable') return undefined;
  return isGood ? 'better' : 'worse';
}
