import {
  Drift,
  EstateTrend,
  StateCounts,
} from '@martech-portal/backstage-plugin-martech-common';

export const counts = (some: Partial<StateCounts>): StateCounts => ({
  controlled: 0,
  drifting: 0,
  uncontrolled: 0,
  unknown: 0,
  'not-live': 0,
  retired: 0,
  ...some,
});

export const trendWith = (more: Partial<EstateTrend> = {}): EstateTrend => ({
  asOf: '2026-11-22T10:00:00.000Z',
  historyFrom: '2025-11-23',
  partial: false,
  days: [
    {
      day: '2025-11-23',
      states: counts({ controlled: 30, drifting: 2 }),
      platforms: 32,
      readiness: 0.8,
    },
    {
      day: '2026-11-22',
      states: counts({ controlled: 31, drifting: 8, uncontrolled: 3 }),
      platforms: 42,
      readiness: 0.7,
    },
  ],
  ...more,
});

export const driftWith = (more: Partial<Drift> = {}): Drift => ({
  asOf: '2026-11-22',
  from: '2026-10-23',
  historyFrom: '2025-11-23',
  partial: false,
  before: counts({ controlled: 32 }),
  after: counts({ controlled: 31, drifting: 8, uncontrolled: 3 }),
  moves: {
    lost: 1,
    worse: 0,
    better: 0,
    regained: 1,
    'went-live': 0,
    new: 0,
    retired: 0,
    other: 0,
  },
  causes: [{ kind: 'signal', id: 'owner-left', events: 1 }],
  causesOf: 1,
  total: 2,
  items: [
    {
      day: '2026-11-10',
      entityRef: 'marketingplatform:default/survey-desk',
      title: 'Survey desk',
      owner: 'group:default/brand',
      move: 'lost',
      before: 'controlled',
      after: 'uncontrolled',
      reasons: [
        {
          kind: 'signal',
          id: 'owner-left',
          severity: 'red',
          message: 'Ben has left and has no deputy.',
        },
      ],
    },
    {
      day: '2026-11-02',
      entityRef: 'marketingplatform:default/asset-library',
      title: 'Asset library',
      move: 'regained',
      before: 'drifting',
      after: 'controlled',
      reasons: [
        {
          kind: 'condition',
          id: 'support',
          severity: 'amber',
          message: 'Support does not hold.',
        },
      ],
    },
  ],
  ...more,
});
