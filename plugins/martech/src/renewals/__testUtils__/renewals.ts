import {
  CostSum,
  Renewal,
  Renewals,
  renewalWindows,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../../lib/days';

export const TODAY = '2026-11-22';

export const cost = (platforms = 0, amount = 0): CostSum => ({
  platforms,
  amounts: amount > 0 ? [{ amount, currency: 'EUR' }] : [],
  inBase: amount,
  withoutCost: 0,
  withoutRate: 0,
});

/** A contract as a test wants it. */
export const renewalWith = (change: Partial<Renewal> = {}): Renewal => ({
  entityRef: 'marketingplatform:default/asset-library',
  title: 'Asset library',
  owner: 'group:default/brand',
  lifecycle: 'operating',
  state: 'drifting',
  window: '30',
  noticeDeadline: '2026-12-10',
  contractEnd: '2027-03-10',
  autoRenew: true,
  annualCost: { amount: 96_000, currency: 'EUR' },
  costInBase: 96_000,
  seats: {
    bought: 320,
    active: 200,
    unused: 120,
    waste: { amount: 36_000, currency: 'EUR' },
  },
  funding: 'run',
  atRisk: true,
  tooLate: false,
  ...change,
});

/** What the backend answers about some contracts. */
export const renewalsWith = (
  items: Renewal[],
  change: Partial<Renewals> = {},
): Renewals => ({
  asOf: TODAY,
  base: { currency: 'EUR', ratesAsOf: '2026-11-01' },
  moneyAtRisk: cost(1, 96_000),
  tooLate: cost(),
  undecided: cost(1, 96_000),
  unused: { ...cost(1, 36_000), seats: 120, unknown: 2 },
  windows: renewalWindows.map(window => ({
    window,
    all: window === '30' ? cost(1, 96_000) : cost(),
    notControlled: cost(),
    undecided: window === '30' ? 1 : 0,
  })),
  weeks: Array.from({ length: 18 }, (_, at) => ({
    from: addDays(TODAY, at * 7),
    all: at === 2 ? cost(1, 96_000) : cost(),
    notControlled: cost(),
    undecided: 0,
  })),
  choices: {
    owner: [{ value: 'group:default/brand', platforms: 1 }],
    vendor: [],
    state: [{ value: 'drifting', platforms: 1 }],
  },
  total: items.length,
  items,
  ...change,
});
