import { CostSum } from '@martech-portal/backstage-plugin-martech-common';
import { Formats } from '../../lib/formats';

/** Amounts in one total where there is one, otherwise each currency for itself. */
export function costText(
  sum: CostSum,
  options: { base?: string; formats: Pick<Formats, 'money'>; none: string },
): string {
  const { base, formats, none } = options;
  // Nothing so far is no amount where of others the cost is not known.
  if (sum.withoutCost > 0 && sum.amounts.every(({ amount }) => amount === 0)) {
    return none;
  }
  if (base !== undefined && sum.inBase !== null && sum.amounts.length > 0) {
    return formats.money({ amount: sum.inBase, currency: base });
  }
  if (sum.amounts.length === 0) return none;
  return sum.amounts.map(amount => formats.money(amount)).join(' + ');
}
