import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import {
  OPEN,
  recordsOverHttp,
  SECRET,
} from '../governance/records/__testUtils__/recordsOverHttp';
import { asker } from './__testUtils__/asker';

jest.setTimeout(60_000);

const tom = mockCredentials.user.header('user:default/tom');
const service = mockCredentials.service.header();

async function started(...features: Parameters<typeof recordsOverHttp>) {
  const world = await recordsOverHttp(
    actionsRegistryServiceFactory,
    ...features,
  );
  return { ...world, ask: asker(world.server) };
}

const decide = (credentials?: { principal?: unknown }) =>
  JSON.stringify(credentials?.principal).includes('default/tom')
    ? ({ result: AuthorizeResult.DENY } as const)
    : ({ result: AuthorizeResult.ALLOW } as const);
const deniedToTom = mockServices.permissions.mock({
  authorize: async (asked, options) =>
    asked.map(() => decide(options?.credentials)),
  authorizeConditional: async (asked, options) =>
    asked.map(() => decide(options?.credentials)),
});

const reads = {
  'find-platforms': {},
  'platform-status': { platform: 'dam' },
  renewals: {},
  overlap: { type: 'dam' },
  'open-records': {},
};

describe('what assistants read', () => {
  it('is offered with what it is for, and none of it changes anything', async () => {
    const { server } = await started();
    const { body } = await request(server)
      .get('/api/martech/.backstage/actions/v1/actions')
      .set('Authorization', tom);
    const offered: Array<{
      id: string;
      description: string;
      attributes: { readOnly: boolean };
    }> = body.actions;
    expect(
      offered.map(({ attributes, id }) => [id, attributes.readOnly]),
    ).toEqual([
      ...Object.keys(reads).map(name => [`martech:${name}`, true]),
      ['martech:register-sandbox', false],
      ['martech:request-exception', false],
    ]);
    for (const { description } of offered) {
      expect(description.length).toBeGreaterThan(80);
    }
  });

  const { renewals: _, ...ofThisWorld } = reads;
  it.each(Object.entries(ofThisWorld))(
    'never tells a person of what is hidden: %s',
    async (action, input) => {
      const { ask, exception, service: as } = await started();
      await as.post('/exceptions', exception(SECRET));
      const told = await ask(action, input, tom);
      expect(told.status).toBe(200);
      expect(JSON.stringify(told.body)).not.toContain('secret');
      const all = await ask(
        action,
        action === 'platform-status' ? { platform: 'plan-secret' } : input,
        service,
      );
      expect(JSON.stringify(all.body)).toContain('secret');
    },
  );

  it('finds platforms, with their owners and how they stand', async () => {
    const { ask } = await started();
    const { body } = await ask('find-platforms', { text: 'dam' }, tom);
    expect(body.output).toEqual({
      platforms: [
        expect.objectContaining({
          entityRef: OPEN,
          title: 'dam',
          owner: 'user:default/owen',
          controlState: expect.any(String),
        }),
      ],
      total: 1,
    });
    const none = await ask('find-platforms', { text: 'zebra' }, tom);
    expect(none.body.output).toEqual({ platforms: [], total: 0 });
  });

  it('answers how a platform stands, by name as by reference', async () => {
    const { ask } = await started();
    const [byName, byRef] = await Promise.all(
      ['DAM ', OPEN].map(platform => ask('platform-status', { platform }, tom)),
    );
    expect(byName.body.output).toMatchObject({
      entityRef: OPEN,
      state: expect.any(String),
      reasons: expect.any(Array),
    });
    expect(byRef.body.output.entityRef).toBe(OPEN);
  });

  it('lists what is open, and for whom it waits', async () => {
    const { as, ask, exception } = await started();
    const { body: begun } = await as('ines').post('/exceptions', exception());
    const [who] = begun.waitsFor[0].who;
    const { body } = await ask('open-records', { platform: 'dam' }, tom);
    expect(body.output).toEqual({
      records: [
        expect.objectContaining({
          number: 'EXC-1',
          entityRef: OPEN,
          waitsFor: [who],
        }),
      ],
      more: false,
    });
    const waiting = (header: string) =>
      ask('open-records', { waitsForMe: true }, header);
    expect((await waiting(tom)).body.output.records).toEqual([]);
    const theirs = await waiting(mockCredentials.user.header(who));
    expect(theirs.body.output.records).toHaveLength(1);
  });

  it.each([
    ['platform-status', { platform: 'plan-secret' }, 404, 'There is no'],
    ['platform-status', { platform: ':/' }, 400, 'Use find-platforms'],
    ['find-platforms', { type: 'surveyy' }, 400, 'did you mean'],
    ['overlap', { capabilities: ['asset managment'] }, 400, 'did you mean'],
    ['find-platforms', { limit: 5_000 }, 400, 'Invalid input'],
  ])('%s says what is wrong with %j', async (action, input, status, words) => {
    const { ask } = await started();
    const answer = await ask(action, input, tom);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(words);
  });

  it.each([
    ['find-platforms', 'martech.entity.read'],
    ['platform-status', 'martech.scorecard.read'],
    ['renewals', 'martech.scorecard.read'],
    ['overlap', 'martech.entity.read'],
    ['open-records', 'martech.record.read'],
  ] as const)('%s needs %s, and says so', async (action, permission) => {
    const { ask } = await started(deniedToTom.factory);
    const answer = await ask(action, reads[action], tom);
    expect([answer.status, answer.body.error.message]).toEqual([
      403,
      expect.stringContaining(`it needs the permission ${permission}`),
    ]);
  });
});
