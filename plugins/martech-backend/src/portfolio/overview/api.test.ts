import {
  entitiesPageSchema,
  portfolioOverviewSchema,
  resultsPageSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { eventually } from '../../__testUtils__/eventually';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';
import { DAM_EXCEPTION } from '../../governance/control/__testUtils__/damException';

jest.setTimeout(120_000);

const dayBefore = (now: string, days: number) =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10);

type World = Awaited<ReturnType<typeof controlOverHttp>>;

const overviewOf = async ({ as }: World, who: string, query = '') =>
  portfolioOverviewSchema.parse(
    (await as(who).get(`/portfolio/overview${query}`)).body,
  );

describe('the overview over the API', () => {
  it('counts what the caller sees, and nothing else', async () => {
    const world = await controlOverHttp();
    const some = await eventually(
      () => overviewOf(world, 'owen'),
      ({ states }) => states.unknown === 0 && states.drifting === 2,
    );
    expect(some).toMatchObject({
      platforms: 4,
      states: { controlled: 1, drifting: 2, 'not-live': 1 },
      consistency: { partial: true, days: [], lowest: null, today: 0.5 },
      week: null,
      readiness: { measured: 3, ready: 2, waived: 0 },
      unready: { total: 1, items: [{ title: 'Platform dam' }] },
    });
    expect(JSON.stringify(some)).not.toContain('secret');

    const all = await overviewOf(world, 'service');
    expect(all).toMatchObject({
      platforms: 5,
      states: { drifting: 3 },
      consistency: { partial: false, missing: ['asset-management'] },
      signals: [{ id: 'two-systems-of-record', entities: 2 }],
      unready: { total: 2 },
    });
    const [intake] = all.readiness.conditions.filter(
      ({ id }) => id === 'intake',
    );
    expect(intake).toEqual({ id: 'intake', holds: 2, waived: 0, lost: 2 });

    // The list behind the number holds the same platforms.
    const { body } = await world.as('owen').post('/entities/query', {
      kind: 'MarketingPlatform',
      where: { notInPlace: { in: ['intake'] } },
    });
    const listed = entitiesPageSchema.parse(body);
    expect(listed.items.map(({ name }) => name)).toEqual(['dam']);
    expect(listed.totalItems).toBe(some.unready?.total);

    // Levels are shown of the same platforms, though the standard looks at more.
    const levelsOf = async (where?: object) => {
      const answer = await world.service.post('/results/query', {
        scorecard: 'marketingscorecard:default/ready',
        ...(where && { where }),
      });
      const { rollup } = resultsPageSchema.parse(answer.body);
      return rollup.levels.reduce((sum, { entities }) => sum + entities, 0);
    };
    const inUse = { in: ['controlled', 'drifting', 'uncontrolled'] };
    expect(await levelsOf({ controlState: inUse })).toBe(
      all.readiness.measured,
    );
    expect(await levelsOf()).toBe(all.readiness.measured + 1);
  });

  it('tells who lost and who regained control within a week, and of past days', async () => {
    const world = await controlOverHttp();
    const { approve, as, becomes, service } = world;
    const advance = async (by: string): Promise<string> => {
      const moved = await service.post('/dev/clock', { advance: by });
      expect(moved.status).toBe(200);
      return moved.body.now;
    };
    await advance('P10D');
    const asked = await as('owen').post('/exceptions', DAM_EXCEPTION(20));
    expect((await approve(`/exceptions/${asked.body.id}`)).state).toBe(
      'active',
    );
    await becomes('dam', 'controlled');

    const better = await eventually(
      () => overviewOf(world, 'owen'),
      ({ week }) => week?.regained.total === 1,
    );
    expect(better).toMatchObject({
      week: {
        lost: { total: 0 },
        added: 0,
        regained: {
          items: [
            { title: 'Platform dam', from: 'drifting', to: 'controlled' },
          ],
        },
      },
      readiness: { ready: 3, waived: 1 },
      unready: { total: 0, items: [] },
    });

    const now = await advance('P12D');
    const worse = await eventually(
      () => overviewOf(world, 'owen'),
      ({ week }) => week?.lost.total === 1,
    );
    expect(worse.week).toMatchObject({
      since: dayBefore(now, 7),
      regained: { total: 0 },
      lost: {
        items: [
          {
            title: 'Platform dam',
            from: 'controlled',
            to: 'drifting',
            reasons: ['intake', 'expired-exception'],
          },
        ],
      },
    });

    const day = dayBefore(now, 5);
    const then = await overviewOf(world, 'owen', `?asOf=${day}`);
    expect(then).toMatchObject({
      asOf: day,
      states: { controlled: 2, drifting: 1 },
      readiness: { ready: 3, waived: 1 },
      unready: null,
      week: { lost: { total: 0 }, regained: { total: 0 } },
    });
    const before = await overviewOf(
      world,
      'owen',
      `?asOf=${dayBefore(now, 400)}`,
    );
    expect([before.platforms, before.week]).toEqual([0, null]);
  });

  it.each(['asOf=yesterday', 'asOf=2999-01-01', 'when=now'])(
    'refuses %s',
    async query => {
      const { service } = await shared();
      const answer = await service.get(`/portfolio/overview?${query}`);
      expect([answer.status, typeof answer.body.error.message]).toEqual([
        400,
        'string',
      ]);
    },
  );
});

let started: ReturnType<typeof controlOverHttp> | undefined;
/** What only reads shares one backend. */
function shared() {
  started ??= controlOverHttp();
  return started;
}
