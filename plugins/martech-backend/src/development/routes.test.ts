import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import request from 'supertest';
import { platform } from '../__testUtils__/entities';
import { testDatabases } from '../__testUtils__/testDatabases';
import { createGuard } from '../http';
import { replayUnderTest } from './__testUtils__/replayUnderTest';
import { ClockControl } from './clock/ClockControl';
import { MovableClock } from './clock/MovableClock';
import { createDevelopmentRoutes } from './routes';

const NOW = '2026-03-20T10:00:00.000Z';
const databases = testDatabases();

async function start(result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  const knex = await databases.openMigrated('SQLite');
  const { finished, replay, state } = replayUnderTest(
    knex,
    [platform({ name: 'dam' })],
    NOW,
  );
  const clock = new MovableClock(0, { now: () => new Date(NOW) });
  const app = express().use(
    createDevelopmentRoutes({
      clock,
      control: new ClockControl({
        clock,
        state,
        catchUp: async () => {},
        onMoved: async () => {},
      }),
      guarded: createGuard({
        httpAuth: mockServices.httpAuth(),
        permissions: mockServices.permissions({ result }),
      }),
      replay,
    }),
    mockErrorHandler(),
  );
  return { api: request(app), finished };
}

const allowed = () => start(AuthorizeResult.ALLOW);

describe('time and history of the sample portal', () => {
  it('tells the time, and moves it', async () => {
    const { api } = await allowed();
    const before = await api.get('/clock');
    expect(before.body).toEqual({ now: NOW, moved: false, aheadSeconds: 0 });
    const after = await api.post('/clock').send({ advance: 'P30D' });
    expect([after.status, after.body]).toEqual([
      200,
      {
        now: '2026-04-19T10:00:00.000Z',
        moved: true,
        aheadSeconds: 30 * 24 * 60 * 60,
      },
    ]);
    expect((await api.get('/clock')).body).toEqual(after.body);
  });

  it.each<[string, object, string]>([
    ['/clock', {}, 'advance'],
    ['/clock', { advance: 'a month' }, 'advance'],
    ['/clock', { advance: 'P9Y' }, 'at most P3Y'],
    ['/history', { entities: [], facts: [] }, 'from'],
    [
      '/history',
      { from: '2026-01-01', entities: [{ entityRef: 'dam' }], facts: [] },
      'must be a full reference',
    ],
    [
      '/history',
      {
        from: '2026-01-01',
        entities: [],
        facts: [
          {
            source: 'usage',
            observations: [
              {
                entityRef: 'marketingplatform:default/dam',
                key: 'seats',
                value: 1,
                observedAt: '2027-01-01T00:00:00Z',
              },
            ],
          },
        ],
      },
      'in the future',
    ],
  ])('POST %s with %j is refused', async (path, body, sentence) => {
    const { api } = await allowed();
    const answer = await api.post(path).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(sentence);
  });

  it('replays a history and tells how it went', async () => {
    const { api, finished } = await allowed();
    expect((await api.get('/history')).body).toMatchObject({ state: 'none' });
    const body = { from: '2026-03-01', entities: [], facts: [] };
    const begun = await api.post('/history').send(body);
    expect([begun.status, begun.body.state]).toEqual([202, 'running']);
    await finished();
    expect((await api.get('/history')).body).toMatchObject({
      state: 'done',
      day: '2026-03-20',
      days: 20,
    });
    const again = await api.post('/history').send(body);
    expect(again.status).toBe(409);
  });

  it('is not for everybody', async () => {
    const { api } = await start(AuthorizeResult.DENY);
    const answers = await Promise.all([
      api.get('/clock'),
      api.post('/clock').send({ advance: 'P1D' }),
      api.get('/history'),
      api.post('/history').send({}),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body.error.message).toContain('martech.development.control');
    }
    const nobody = await (await allowed()).api
      .get('/clock')
      .set('authorization', mockCredentials.none.header());
    expect(nobody.status).toBe(401);
  });
});
