import {
  factsReceiptSchema,
  Observation,
} from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { platform } from '../__testUtils__/entities';
import { eventually } from '../__testUtils__/eventually';
import {
  CI_TOKEN,
  OTHER_TOKEN,
  READ_TOKEN,
  startWithTokens,
  USAGE_TOKEN,
} from './__testUtils__/startWithTokens';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const ahead = (milliseconds: number) =>
  new Date(Date.now() + milliseconds).toISOString();

const seats = (changes: Partial<Observation> = {}): Observation => ({
  entityRef: 'marketingplatform:default/dam',
  key: 'active-seats',
  value: 12,
  observedAt: '2025-11-20T10:00:00Z',
  validFor: 'P30D',
  ...changes,
});
const usage = (...observations: object[]) => ({
  source: 'usage',
  observations,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    seats({ entityRef: `marketingplatform:default/p${index}` }),
  );
const nothing = { stored: 0, unchanged: 0, older: 0, refused: [], waiting: 0 };

describe('POST /facts', () => {
  it('answers what became of each observation, and the same again changes nothing', async () => {
    const { push } = await startWithTokens();
    const first = await push(usage(seats(), seats({ key: 'seats' })));
    expect(first.status).toBe(200);
    expect(factsReceiptSchema.parse(first.body)).toEqual({
      ...nothing,
      stored: 2,
      waiting: 2,
    });
    const again = await push(usage(seats(), seats({ key: 'seats' })));
    expect(again.body).toEqual({ ...nothing, unchanged: 2 });
  });

  it.each<[string, Partial<Observation>, object]>([
    ['older', { observedAt: '2025-11-19T10:00:00Z', value: 3 }, { older: 1 }],
    [
      'the same moment in another time zone',
      { observedAt: '2025-11-20T12:00:00+02:00' },
      { unchanged: 1 },
    ],
    [
      'a reference in other letters',
      { entityRef: 'MarketingPlatform:DAM' },
      { unchanged: 1 },
    ],
    [
      'later',
      { observedAt: '2025-11-21T10:00:00Z' },
      { stored: 1, waiting: 1 },
    ],
    [
      'another value for the same moment',
      { value: 13 },
      {
        refused: [
          {
            index: 0,
            entityRef: 'marketingplatform:default/dam',
            reason:
              'another value or validFor is known for the same observedAt and stays; to correct it, send it with a later observedAt',
          },
        ],
      },
    ],
  ])('defines the answer for %s', async (_, changes, answer) => {
    const { push } = await startWithTokens();
    await push(usage(seats()));
    const { body } = await push(usage(seats(changes)));
    expect(body).toEqual({ ...nothing, ...answer });
  });

  it('takes what is minutes ahead for clock skew, and refuses what is more', async () => {
    const { push } = await startWithTokens();
    const { body } = await push(
      usage(
        seats({ observedAt: ahead(4 * MINUTE) }),
        seats({ key: 'late', observedAt: ahead(6 * MINUTE) }),
      ),
    );
    expect(body).toEqual({
      ...nothing,
      stored: 1,
      waiting: 1,
      refused: [
        {
          index: 1,
          entityRef: 'marketingplatform:default/dam',
          reason: expect.stringContaining('more than 5 minutes in the future'),
        },
      ],
    });
  });

  it('keeps facts of entities that are still to come', async () => {
    const { filled, push, server } = await startWithTokens({
      entities: [platform({ name: 'dam' })],
    });
    expect(filled).toBeDefined();
    await eventually(
      () =>
        request(server)
          .post('/api/martech/entities/query')
          .set('Authorization', `Bearer ${READ_TOKEN}`)
          .send({ kind: 'MarketingPlatform' }),
      ({ body }) => typeof body.asOf === 'string',
    );
    const unknown = seats({ entityRef: 'marketingplatform:default/tomorrow' });
    const { body } = await push(usage(seats(), unknown));
    expect(body).toEqual({ ...nothing, stored: 2, waiting: 1 });
  });

  it('takes 5,000 at once, and says what to do with 5,001', async () => {
    const { push } = await startWithTokens();
    const most = await push(usage(...many(5_000)));
    expect(most.body).toMatchObject({ stored: 5_000 });
    const more = await push(usage(...many(5_001)));
    expect([more.status, more.body.error.message]).toEqual([
      400,
      'observations: 5,001 are more than the 5,000 that one request may hold. Split them into several requests; their order does not matter.',
    ]);
  });

  it.each<[string, string | object, string]>([
    ['no JSON', '{', 'The body is not JSON'],
    ['no observations', usage(), 'observations: needs at least one entry'],
    [
      'no full reference',
      usage(seats(), seats({ entityRef: 'dam' })),
      'observations[1].entityRef: is not a full entity reference, write kind:namespace/name',
    ],
    [
      'a moment that is none',
      usage(seats({ observedAt: 'yesterday' })),
      'observations[0].observedAt: ',
    ],
    [
      'a misspelt field',
      usage({ ...seats(), valu: 1 }),
      'observations[0].valu: unknown field, did you mean value?',
    ],
    [
      'a value that is too long',
      usage(seats({ value: 'x'.repeat(1_001) })),
      'observations[0].value: is longer than 1,000 characters',
    ],
    [
      'a source that is no word',
      { ...usage(seats()), source: 'Usage!' },
      'source: must be lower-case words',
    ],
    [
      'more megabytes than anyone needs',
      JSON.stringify('x'.repeat(8 * 1_024 * 1_024)),
      'The body is larger than 8 MB: split the observations',
    ],
    ['an array', [], 'must be'],
  ])('refuses %s and stores nothing', async (_, body, message) => {
    const { push } = await startWithTokens();
    const response = await push(body);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
    expect(JSON.stringify(response.body)).not.toContain('    at ');
    expect((await push(usage(seats()))).body).toMatchObject({ stored: 1 });
  });

  it('names only so many of the wrong observations', async () => {
    const { push } = await startWithTokens();
    const wrong = many(5_000).map(seen => ({ ...seen, key: 'Seats' }));
    const { body } = await push(usage(...wrong));
    expect(body.error.message).toMatch(/; and 4980 more$/);
  });

  it.each<[string, string, number, string]>([
    ['a token nobody issued', 'no-such-token-at-all', 401, 'Illegal token'],
    [
      'a token for another plugin',
      OTHER_TOKEN,
      403,
      "restricted to plugin(s) 'catalog'",
    ],
    [
      'a token without the permission',
      READ_TOKEN,
      403,
      'it needs the permission martech.fact.write',
    ],
    [
      'a service the source does not name',
      CI_TOKEN,
      403,
      'add "ci" to martech.facts.sources.usage.writers',
    ],
  ])('turns away %s', async (_, token, status, message) => {
    const { push } = await startWithTokens();
    const response = await push(usage(seats()), token);
    expect([response.status, response.body.error.message]).toEqual([
      status,
      expect.stringContaining(message),
    ]);
    expect((await push(usage(seats()))).body).toMatchObject({ stored: 1 });
  });

  it('gives the token of facts no other right', async () => {
    const { server } = await startWithTokens();
    const { body, status } = await request(server)
      .post('/api/martech/entities/query')
      .set('Authorization', `Bearer ${USAGE_TOKEN}`)
      .send({ kind: 'MarketingPlatform' });
    expect([status, body.error.message]).toEqual([
      403,
      expect.stringContaining('martech.entity.read'),
    ]);
  });
});
