import {
  coreServices,
  createBackendPlugin,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import searchPlugin from '@backstage/plugin-search-backend';
import express from 'express';
import request from 'supertest';
import searchModuleMartech from '.';

jest.setTimeout(60_000);

const records = [
  {
    id: 'R1',
    title: 'Local templates in spring',
    entityTitle: 'Asset library',
  },
  { id: 'R2', title: 'Secret templates', text: 'Nobody knows of the spring.' },
  { id: 'R3', title: 'Another matter' },
].map((record, at) => ({
  number: `EXC-${at + 1}`,
  recordType: 'exception',
  text: '',
  state: 'requested',
  ...record,
}));

/** A martech backend that hides R2 from everybody and pages one by one. */
function fakeMartech(state: { isDown: boolean }) {
  return createBackendPlugin({
    pluginId: 'martech',
    register: env =>
      env.registerInit({
        deps: { http: coreServices.httpRouter, auth: coreServices.httpAuth },
        async init({ auth, http }) {
          const router = express.Router().use(express.json());
          router.get('/records/documents', async (req, res) => {
            await auth.credentials(req, { allow: ['service'] });
            const { after } = req.query;
            const next = records.find(({ id }) => id > String(after));
            res.json({
              items: next ? [next] : [],
              ...(next && { nextAfter: next.id }),
            });
          });
          router.post('/records/found', async (req, res) => {
            await auth.credentials(req, { allow: ['user'] });
            if (state.isDown) {
              res.status(503).json({});
              return;
            }
            const ids: string[] = req.body.ids;
            res.json({
              isAll: false,
              items: records
                .filter(({ id }) => ids.includes(id) && id !== 'R2')
                .map(({ recordType, text: _, ...record }) => ({
                  ...record,
                  type: recordType,
                  state: 'active',
                  open: true,
                  overdue: false,
                  decisionAreas: [],
                  requestedBy: 'user:default/ines',
                  createdAt: '2026-01-01T00:00:00.000Z',
                  updatedAt: '2026-01-01T00:00:00.000Z',
                  version: 1,
                  waitsFor: [],
                })),
            });
          });
          http.use(router);
        },
      }),
  });
}

async function start(martech: object = {}) {
  const state = { isDown: false };
  const tasks: SchedulerServiceTaskFunction[] = [];
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({
      run: async ({ fn }) => {
        tasks.push(fn);
      },
    }),
  });
  const { server } = await startTestBackend({
    features: [
      scheduler.factory,
      searchPlugin,
      searchModuleMartech,
      fakeMartech(state),
      mockServices.rootConfig.factory({
        data: {
          search: {
            collators: {
              martech: {
                schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
                ...martech,
              },
            },
          },
        },
      }),
    ],
  });
  const search = async (query: string) =>
    (
      await request(server)
        .get(`/api/search/query?${query}`)
        .set('Authorization', mockCredentials.user.header())
    ).body;
  for (const task of tasks) await task(new AbortController().signal);
  return { search, state };
}

const titles = (body: { results: Array<{ document: { title: string } }> }) =>
  body.results.map(({ document }) => document.title);

describe('records in the search', () => {
  it('are found by their words, numbers and entities, where they may be seen', async () => {
    const { search } = await start();
    const found = await search('term=spring');
    expect(titles(found)).toEqual(['EXC-1 Local templates in spring']);
    expect(found).not.toHaveProperty('numberOfResults');
    expect(found.results[0]).toMatchObject({
      type: 'martech-record',
      document: {
        location: '/martech-governance/exceptions/R1',
        state: 'active',
      },
    });
    expect(found.results[0].document).not.toHaveProperty('authorization');
    expect(titles(await search('term=EXC-3'))).toContain(
      'EXC-3 Another matter',
    );
    expect(titles(await search('term=library'))).toEqual([
      'EXC-1 Local templates in spring',
    ]);
    expect(titles(await search('term=Secret'))).toEqual([]);
  });

  it('are left out as long as the martech backend does not say who may see them', async () => {
    const { search, state } = await start();
    state.isDown = true;
    expect(titles(await search('term=spring'))).toEqual([]);
    state.isDown = false;
    expect(titles(await search('term=spring'))).toHaveLength(1);
  });

  it('have the address that the config says', async () => {
    const { search } = await start({ locationTemplate: '/g/:records/:id' });
    const { results } = await search('term=matter');
    expect(results[0].document.location).toBe('/g/exceptions/R3');
  });
});
