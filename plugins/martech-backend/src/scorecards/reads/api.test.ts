import {
  entityHistorySchema,
  entityStatusSchema,
  resultsPageSchema,
  scorecardDetailSchema,
  scorecardsSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { setTimeout } from 'node:timers/promises';
import { testDatabases } from '../../__testUtils__/testDatabases';
import {
  estate,
  isHidden,
  platforms,
  standard,
} from './__testUtils__/sampleEstate';
import { scorecardsUnderTest } from './__testUtils__/scorecardsUnderTest';

jest.setTimeout(120_000);

const databases = testDatabases();
const scorecard = 'marketingscorecard:default/standard';
const p1 = '/entities/marketingplatform/default/p1';
const DAY = 86_400_000;

const open = async (name: string) => {
  const knex = await databases.openMigrated(name);
  return scorecardsUnderTest(knex, { entities: estate, isHidden });
};

describe.each(databases.names)('scorecards on %s', name => {
  it('says that everything waits before anything was evaluated', async () => {
    const { engine, get, post } = await open(name);
    await engine.evaluateNow(scorecard);
    const { body } = await post('/results/query', { scorecard });
    expect(resultsPageSchema.parse(body)).toMatchObject({
      totalItems: 10,
      asOf: null,
      rollup: { entities: 10, waiting: 10, meanScore: null },
      items: platforms.map(() => ({ outcomes: [null, null, null] })),
    });
    const status = await get(`${p1}/status`);
    expect(entityStatusSchema.parse(status.body)).toMatchObject({
      evaluatedAt: null,
      pending: true,
      historyFrom: null,
      scorecards: [],
    });
  });

  it('adds up exactly, by hand', async () => {
    const { evaluate, get, post } = await open(name);
    await evaluate();
    const { body } = await get('/scorecards');
    const { items } = scorecardsSchema.parse(body);
    expect(items.map(({ entityRef, state }) => [entityRef, state])).toEqual([
      ['marketingscorecard:default/draft', 'draft'],
      [scorecard, 'enforced'],
      ['marketingscorecard:default/standard-secret', 'enforced'],
    ]);
    // 5 of 10 have a runbook (weight 1), 9 a known owner (2), none has data (1).
    const sum = 5 * (1 / 4) + 9 * (2 / 4);
    expect(items[1].rollup).toMatchObject({
      entities: 10,
      waiting: 0,
      meanScore: sum / 10,
      outcomes: { pass: 14, fail: 6, 'no-data': 10, warn: 0, error: 0 },
      levels: [
        { level: null, entities: 5 },
        { level: { id: 'declared' }, entities: 5 },
        { level: { id: 'resolves' }, entities: 0 },
      ],
    });
    expect(items[1].rollup.notVisible).toBeUndefined();
    expect(items[1].trend).toEqual([
      { day: '2026-11-22', entities: 10, meanScore: sum / 10 },
    ]);
    expect(items[0].rollup).toMatchObject({ entities: 0, waiting: 0 });

    const detail = await get('/scorecards/default/standard');
    const found = scorecardDetailSchema.parse(detail.body);
    expect(found.checks.map(({ outcomes }) => outcomes)).toMatchObject([
      { pass: 5, fail: 5 },
      { pass: 9, fail: 1 },
      { 'no-data': 10 },
    ]);
    expect(found.yaml).toMatch(/^apiVersion: martech\/v1alpha1\nkind: Market/);
    expect(found.yaml).not.toMatch(/uid|etag/);

    const groups = await post('/results/query', {
      scorecard,
      groupBy: 'market',
    });
    const page = resultsPageSchema.parse(groups.body);
    expect(
      page.groups?.map(({ rollup, value }) => [value, rollup.entities]),
    ).toEqual([
      ['fr', 4],
      ['de', 8],
      [null, 2],
    ]);
  });

  it('pages from worst to best without missing or repeating a row', async () => {
    const { evaluate, post } = await open(name);
    await evaluate();
    const seen: Array<{ score: number | null; title: string }> = [];
    let cursor: string | undefined;
    do {
      const { body } = await post('/results/query', {
        scorecard,
        limit: 3,
        cursor,
      });
      const page = resultsPageSchema.parse(body);
      expect(page.totalItems).toBe(10);
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.map(({ title }) => title)).toEqual(
      [7, 1, 3, 5, 9, 0, 2, 4, 6, 8].map(index => `Platform ${index}`),
    );
    const failing = await post('/results/query', {
      scorecard,
      check: 'known-owner',
      outcome: ['fail'],
      where: { tier: { in: ['core'] } },
    });
    expect(failing.body).toMatchObject({
      totalItems: 1,
      items: [{ title: 'Platform 7', outcomes: ['fail', 'fail', 'no-data'] }],
      rollup: { entities: 1, meanScore: 0 },
    });
  });

  it('explains one entity, now and on a past day', async () => {
    const { evaluate, facts, get, post, put, time } = await open(name);
    await evaluate();
    time.now += 3 * DAY;
    const fixed = structuredClone(platforms[1]);
    fixed.metadata.etag = 'etag-p1-2';
    fixed.spec!.documentation = { runbook: 'https://docs.example.com/p1' };
    await put(fixed);
    const observedAt = new Date(time.now - DAY);
    await facts.put({
      source: 'usage',
      writer: 'test',
      facts: [
        {
          entityRef: 'marketingplatform:default/p1',
          key: 'active-users',
          value: 12,
          observedAt,
        },
      ],
    });
    const evaluated = await post(`${p1}/evaluate`, {});
    const now = entityStatusSchema.parse(evaluated.body);
    expect(now.historyFrom).toBe('2026-11-22');
    expect(now.scorecards[0]).toMatchObject({
      scorecard,
      score: 1,
      level: { id: 'resolves' },
      checks: [
        {
          id: 'runbook',
          outcome: 'pass',
          message: 'The runbook is there.',
          since: '2026-11-25T10:00:00.000Z',
        },
        { id: 'known-owner', since: '2026-11-22T10:00:00.000Z' },
        {
          id: 'used',
          outcome: 'pass',
          facts: [
            { value: 12, stale: false, freshUntil: '2026-12-24T10:00:00.000Z' },
          ],
        },
      ],
    });
    expect(now.scorecards[0].nextLevel).toBeUndefined();

    const then = await get(`${p1}/status?asOf=2026-11-23`);
    expect(entityStatusSchema.parse(then.body)).toMatchObject({
      asOf: '2026-11-23',
      scorecards: [
        {
          score: 0.5,
          level: null,
          nextLevel: { level: { id: 'declared' }, checks: ['runbook'] },
          checks: [
            { outcome: 'fail', message: 'No runbook.' },
            { outcome: 'pass' },
            { outcome: 'no-data', facts: [] },
          ],
        },
        { scorecard: `${scorecard}-secret` },
      ],
    });
    const before = await get(`${p1}/status?asOf=2026-11-21`);
    expect(before.body).toMatchObject({
      historyFrom: '2026-11-22',
      scorecards: [],
      readiness: null,
    });

    const { body } = await get(`${p1}/history?from=2026-11-24`);
    const { items } = entityHistorySchema.parse(body);
    expect(
      items
        .filter(({ version }) => version === now.scorecards[0].version)
        .filter(({ subject }) => !subject.includes('-secret'))
        .map(({ subject, title, value }) => [subject, title, value]),
    ).toEqual(
      expect.arrayContaining([
        [`check:${scorecard}/runbook`, 'There is a runbook', 'pass'],
        [`check:${scorecard}/used`, 'People use it', 'pass'],
        [`level:${scorecard}`, 'Standard', 'resolves'],
      ]),
    );
  });

  it('answers under the new rules while entities still wait for them', async () => {
    const { engine, evaluate, get, post, put } = await open(name);
    await evaluate();
    const changed = structuredClone(standard);
    changed.metadata.etag = 'etag-standard-2';
    const { checks, ...spec } = changed.spec!;
    const [runbook, owner] = checks as object[];
    const added = { ...runbook, id: 'added', title: 'Added' };
    changed.spec = { ...spec, checks: [added, owner, runbook] } as never;
    await put(changed);
    await engine.evaluateNow(scorecard);
    // Longer than scorecards are taken as they were read.
    await setTimeout(300);
    const { body } = await post('/results/query', { scorecard, limit: 1 });
    const page = resultsPageSchema.parse(body);
    expect(page.checks.map(({ id }) => id)).toEqual([
      'added',
      'known-owner',
      'runbook',
    ]);
    expect(page.items).toMatchObject([{ outcomes: [null, 'fail', 'fail'] }]);
    expect(page.rollup.outcomes).toMatchObject({ pass: 14, fail: 6 });
    const status = await get(`${p1}/status`);
    expect(status.body.scorecards[0].checks).toHaveLength(3);
    expect(status.body.scorecards[0].checks[2].id).toBe('used');
    await evaluate();
    await setTimeout(300);
    const later = await post('/results/query', { scorecard, limit: 1 });
    expect(later.body.items[0].outcomes).toEqual(['fail', 'fail', 'fail']);
  });

  it('says of a past day what was announced then, and enforced later', async () => {
    const { evaluate, get, put, time } = await open(name);
    const announced = structuredClone(standard);
    Object.assign(announced.spec ?? {}, {
      lifecycle: 'announced',
      enforceFrom: '2027-06-01',
    });
    await put(announced);
    await evaluate();
    time.now += 2 * DAY;
    const enforced = structuredClone(standard);
    enforced.metadata.etag = 'etag-standard-2';
    await put(enforced);
    await evaluate();
    const stateOn = async (day: string) => {
      const { body } = await get(`${p1}/status?asOf=${day}`);
      return entityStatusSchema.parse(body).scorecards[0].state;
    };
    await expect(stateOn('2026-11-23')).resolves.toBe('announced');
    await expect(stateOn('2026-11-24')).resolves.toBe('enforced');
  });
});
