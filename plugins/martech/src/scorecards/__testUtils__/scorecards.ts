import {
  Outcome,
  OutcomeCounts,
  ResultRow,
  ResultsPage,
  ResultsQuery,
  Rollup,
  ScorecardDetail,
  ScorecardSummary,
} from '@martech-portal/backstage-plugin-martech-common';

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'fresh', title: 'Fresh', rank: 2 },
];

/** Counts of outcomes, none where nothing is said. */
export const counts = (some: Partial<OutcomeCounts> = {}): OutcomeCounts => ({
  pass: 0,
  warn: 0,
  fail: 0,
  'no-data': 0,
  error: 0,
  waived: 0,
  'not-applicable': 0,
  ...some,
});

/** A roll-up of 40 evaluated entities and 2 that wait, for tests. */
export const rollup = (more: Partial<Rollup> = {}): Rollup => ({
  entities: 42,
  waiting: 2,
  notVisible: 7,
  meanScore: 0.68,
  outcomes: counts({ pass: 60, fail: 20 }),
  levels: [
    { level: levels[0], entities: 10 },
    { level: levels[1], entities: 25 },
    { level: null, entities: 5 },
  ],
  ...more,
});

/** A scorecard as the list shows it, for tests. */
export const scorecardSummary = (
  more: Partial<ScorecardSummary> = {},
): ScorecardSummary => ({
  entityRef: 'marketingscorecard:default/readiness',
  uid: more.title ?? 'readiness',
  title: 'Operational readiness',
  description: 'What a platform meets before it goes live.',
  owner: 'group:default/marketing-operations',
  type: 'standard',
  state: 'enforced',
  version: 'abcdef0123',
  kinds: ['MarketingPlatform'],
  levels,
  checkCount: 2,
  problems: [],
  rollup: rollup(),
  trend: [],
  ...more,
});

const check = (id: string, title: string, level: string) => ({
  id,
  title,
  level,
  description: `Why ${title.toLocaleLowerCase()} matters.`,
  weight: 1,
  rule: `${id} == true`,
  facts: [],
  remediation: { text: `Fix ${id}.`, url: 'https://example.com/fix' },
  outcomes: counts({ pass: 30, fail: 10 }),
});

/** A scorecard with two checks, for tests. */
export const scorecardDetail = (
  more: Partial<ScorecardDetail> = {},
): ScorecardDetail => ({
  ...scorecardSummary(),
  checks: [
    check('has-owner', 'Has an owner', 'declared'),
    check('runbook', 'Has a runbook', 'fresh'),
  ],
  yaml: 'kind: MarketingScorecard',
  ...more,
});

/** A row of results, for tests. */
export const resultRow = (
  name: string,
  outcomes: (Outcome | null)[],
  more: Partial<ResultRow> = {},
): ResultRow => ({
  entityRef: `marketingplatform:default/${name}`,
  uid: name,
  kind: 'MarketingPlatform',
  title: `Title of ${name}`,
  owner: 'group:default/brand-studio',
  lifecycle: 'operating',
  score: 0.5,
  level: null,
  outcomes,
  ...more,
});

/** Answers queries from rows, page by page, with one group for each owner. */
export function resultsFrom(rows: ResultRow[]) {
  return async (query: ResultsQuery): Promise<ResultsPage> => {
    const { checks } = scorecardDetail();
    const { outcome, text, cursor, limit = 100, group, groupBy } = query;
    const found = rows.filter(
      row =>
        row.title.includes(text ?? '') &&
        (group === undefined || (row.owner ?? '') === group) &&
        (!outcome ||
          row.outcomes.some(value => value && outcome.includes(value))),
    );
    const start = Number(cursor ?? 0);
    const owners = [...new Set(found.map(row => row.owner ?? null))];
    const page: ResultsPage = {
      scorecard: query.scorecard,
      levels,
      checks: checks.map(({ id, title, level }) => ({ id, title, level })),
      items: found.slice(start, start + limit),
      rollup: rollup({ entities: found.length, waiting: 0 }),
      totalItems: found.length,
      asOf: '2026-11-22T10:00:00.000Z',
    };
    if (groupBy) {
      page.groups = owners.map(value => ({
        value,
        rollup: rollup({ entities: 2, waiting: 0 }),
        checks: [counts({ pass: 1, fail: 1 }), counts({ pass: 2 })],
      }));
    }
    if (start + limit < found.length) page.nextCursor = String(start + limit);
    return page;
  };
}
