import {
  MarketingPlatform,
  Money,
} from '@martech-portal/backstage-plugin-martech-common';

/** What platforms cost a year: per currency, and for how many it is known. */
export interface CostTotals {
  totals: Money[];
  known: number;
  unknown: number;
}

/** Amounts in different currencies are never added up. */
export function costTotals(platforms: MarketingPlatform[]): CostTotals {
  const byCurrency = new Map<string, number>();
  const costs = platforms.flatMap(
    ({ spec }) => spec.contract?.annualCost ?? [],
  );
  for (const { amount, currency } of costs) {
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount);
  }
  return {
    totals: [...byCurrency].map(([currency, amount]) => ({ amount, currency })),
    known: costs.length,
    unknown: platforms.length - costs.length,
  };
}
