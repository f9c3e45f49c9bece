import {
  CheckResult,
  conditions,
  ConditionStatus,
  EntityStatus,
  Interval,
  OutcomeCounts,
  Readiness,
  ScorecardResult,
} from '@martech-portal/backstage-plugin-martech-common';

export const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'resolves', title: 'Resolves', rank: 2 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
];

/** A check that passed, with what a test changes. */
export const checkWith = (more: Partial<CheckResult> = {}): CheckResult => ({
  id: 'has-owner',
  title: 'A team is accountable',
  condition: 'ownership',
  level: 'declared',
  rank: 1,
  weight: 1,
  outcome: 'pass',
  evidence: {},
  facts: [],
  since: '2026-03-01T10:00:00.000Z',
  ...more,
});

const countsOf = (checks: CheckResult[]): OutcomeCounts => {
  const counts: OutcomeCounts = {
    pass: 0,
    warn: 0,
    fail: 0,
    'no-data': 0,
    error: 0,
    waived: 0,
    'not-applicable': 0,
  };
  for (const { outcome } of checks) counts[outcome] += 1;
  return counts;
};

/** An enforced readiness scorecard with the checks given. */
export const resultWith = (
  checks: CheckResult[],
  more: Partial<ScorecardResult> = {},
): ScorecardResult => ({
  scorecard: 'marketingscorecard:default/readiness',
  title: 'Operational readiness',
  type: 'readiness',
  state: 'enforced',
  version: 'a1',
  score: 0.5,
  level: null,
  levels,
  counts: countsOf(checks),
  checks,
  ...more,
});

/** A condition that holds. */
export const conditionWith = (
  more: Partial<ConditionStatus> = {},
): ConditionStatus => ({
  id: 'ownership',
  holds: true,
  depth: 3,
  waived: false,
  inError: false,
  total: 3,
  satisfied: 3,
  ...more,
});

/** Readiness of which all conditions hold but those given. */
export const readinessWith = (
  lost: Partial<ConditionStatus>[] = [],
  more: Partial<Readiness> = {},
): Readiness => {
  const all = conditions.map(id =>
    conditionWith({ id, ...lost.find(condition => condition.id === id) }),
  );
  const holding = all.filter(({ holds }) => holds).length;
  return {
    scorecard: 'marketingscorecard:default/readiness',
    depth: { id: 'fresh', title: 'Fresh', rank: 3 },
    state: 'enforced',
    ready: holding === all.length,
    holding,
    conditions: all,
    ...more,
  };
};

export const statusWith = (
  scorecards: ScorecardResult[],
  more: Partial<EntityStatus> = {},
): EntityStatus => ({
  entityRef: 'marketingplatform:default/asset-library',
  uid: 'asset-library',
  asOf: '2026-11-22T10:00:00.000Z',
  evaluatedAt: '2026-11-22T10:00:00.000Z',
  pending: false,
  historyFrom: '2025-10-22',
  readiness: null,
  scorecards,
  ...more,
});

export const intervalWith = (more: Partial<Interval> = {}): Interval => ({
  subject: 'check:marketingscorecard:default/readiness/has-owner',
  title: 'A team is accountable',
  value: 'pass',
  from: '2026-03-01T10:00:00.000Z',
  to: null,
  version: 'a1',
  ...more,
});
