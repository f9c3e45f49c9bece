import {
  CostSum,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';

export const costWith = (more: Partial<CostSum> = {}): CostSum => ({
  platforms: 0,
  amounts: [],
  inBase: null,
  withoutCost: 0,
  withoutRate: 0,
  ...more,
});

/** Two renewals ahead, one of them not under control. */
export const renewalsWith = (more: Partial<Renewals> = {}): Renewals => ({
  asOf: '2026-11-22',
  base: null,
  moneyAtRisk: costWith({
    platforms: 1,
    amounts: [{ amount: 120_000, currency: 'EUR' }],
  }),
  tooLate: costWith(),
  undecided: costWith({ platforms: 2, withoutCost: 1 }),
  unused: { ...costWith(), seats: 0, unknown: 0 },
  windows: [
    {
      window: '30',
      all: costWith({ platforms: 2 }),
      notControlled: costWith({ platforms: 1 }),
      undecided: 2,
    },
  ],
  weeks: [],
  choices: { owner: [], vendor: [], state: [] },
  total: 2,
  items: [],
  ...more,
});
