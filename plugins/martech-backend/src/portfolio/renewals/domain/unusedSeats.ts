import {
  MoneyPolicy,
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { CostTally } from './CostTally';

/** Seats that are paid for and used by nobody, and what they cost a year. */
export function unusedSeats(
  renewals: readonly Renewal[],
  money?: MoneyPolicy,
): Renewals['unused'] {
  const tally = new CostTally(money);
  let seats = 0;
  let unknown = 0;
  for (const { seats: bought } of renewals) {
    if (bought && bought.unused === undefined) unknown += 1;
    if (bought?.unused) {
      seats += bought.unused;
      tally.add(bought.waste);
    }
  }
  return { ...tally.sum(), seats, unknown };
}
