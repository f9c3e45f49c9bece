import {
  AskedRenewals,
  Money,
  MoneyPolicy,
  Renewal,
  toBase,
} from '@martech-portal/backstage-plugin-martech-common';

type Amount = (renewal: Renewal) => Money | undefined;

const amounts: Record<'cost' | 'waste', Amount> = {
  cost: ({ annualCost }) => annualCost,
  waste: ({ seats }) => seats?.waste,
};

/**
 * By deadline, which is how they come, or the largest amount first. Amounts of
 * currencies without a rate are compared as they are written, after all others.
 */
export function orderRenewals(
  renewals: readonly Renewal[],
  orderBy: AskedRenewals['orderBy'],
  money?: MoneyPolicy,
): readonly Renewal[] {
  if (orderBy === 'deadline') return renewals;
  const amountOf = amounts[orderBy];
  return renewals
    .map(renewal => {
      const cost = amountOf(renewal);
      const inBase = cost && money ? toBase(cost, money) : cost?.amount;
      return { renewal, cost: cost?.amount ?? -1, inBase: inBase ?? -1 };
    })
    .sort((a, b) => b.inBase - a.inBase || b.cost - a.cost)
    .map(({ renewal }) => renewal);
}
