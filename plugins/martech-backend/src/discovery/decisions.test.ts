import { Candidate } from '@martech-portal/backstage-plugin-martech-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { discoveryOverHttp, look } from './__testUtils__/discoveryOverHttp';

jest.setTimeout(60_000);

const HEATMAPS = 'marketingplatform:default/heatmaps';
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const exception = {
  entityRef: HEATMAPS,
  reason: 'The campaign ends in June.',
  compensatingControl: 'It is loaded after consent only.',
  expiresOn: inDays(30),
};

/** A candidate that was seen once, and what can be done with it. */
async function oneCandidate(denied: readonly string[] = []) {
  const { send, server } = await discoveryOverHttp(denied);
  const { body } = await send(
    'post',
    '/candidates',
    look('widget.surveymonkey.com'),
  );
  const { id } = body.findings[0].candidate;
  const act = (action: string, said: object, version?: number, as?: string) =>
    send('post', `/candidates/${id}/${action}`, said, { version, as });
  const read = async (): Promise<Candidate> =>
    (await send('get', `/candidates/${id}`)).body;
  return { act, id, read, send, server };
}

describe('what somebody says of a candidate', () => {
  it('is ignored with a reason, also when it is seen again, until it is put back', async () => {
    const { act, id, read, send } = await oneCandidate();
    const done = await act('ignore', { reason: '  IT runs it. ' }, 1);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      id,
      state: 'ignored',
      version: 2,
      decision: {
        state: 'ignored',
        by: 'user:default/owen',
        reason: 'IT runs it.',
      },
    });
    const again = await send(
      'post',
      '/candidates',
      look('www.surveymonkey.com'),
    );
    expect(again.body.findings[0].candidate).toEqual({
      id,
      state: 'ignored',
      version: 2,
    });
    expect((await read()).hosts).toHaveLength(2);
    const back = await act('reopen', { reason: 'It takes names now.' }, 2);
    expect(back.body).toMatchObject({ state: 'new', version: 3 });
    const twice = await act('reopen', { reason: 'Once more.' }, 3);
    expect(twice.status).toBe(409);
    expect(twice.body.error.message).toContain('waits for a decision already');
  });

  it('is a platform that is registered', async () => {
    const { act, send } = await oneCandidate();
    const { body } = await act('register', { entityRef: HEATMAPS }, 1);
    expect(body).toMatchObject({
      state: 'registered',
      decision: { entityRef: HEATMAPS },
    });
    const list = await send('get', '/candidates?state=registered');
    expect(list.body.totalItems).toBe(1);
  });

  it.each([
    'marketingplatform:default/secret-surveys',
    'marketingplatform:default/not-there',
    'marketingvendor:default/hotjar',
  ])('is not %s, in the same words as what is not there', async entityRef => {
    const { act, read } = await oneCandidate();
    for (const [action, said] of [
      ['register', { entityRef }],
      ['except', { ...exception, entityRef }],
    ] as const) {
      const { body, status } = await act(action, said, 1);
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        `entityRef: there is no platform ${entityRef} that you may see`,
      );
    }
    expect(await read()).toMatchObject({ state: 'new', version: 1 });
  });

  it('shows nobody what they may not see', async () => {
    const { act, read } = await oneCandidate();
    const entityRef = 'marketingplatform:default/secret-surveys';
    const done = await act('register', { entityRef }, 1, 'service');
    expect(done.body.decision.entityRef).toBe(entityRef);
    const seen = await read();
    expect(seen.state).toBe('registered');
    expect(seen.decision).not.toHaveProperty('entityRef');
    expect(JSON.stringify(seen)).not.toContain('secret');
  });

  it.each<[string, object, number | undefined, number, string]>([
    ['ignore', {}, 1, 400, 'reason'],
    ['ignore', { reason: '   ' }, 1, 400, 'reason'],
    ['ignore', { reason: 'x', until: 'y' }, 1, 400, 'until'],
    ['ignore', { reason: 'x' }, undefined, 400, 'If-Match'],
    ['ignore', { reason: 'x' }, 7, 409, 'at version 1 now'],
    ['register', {}, 1, 400, 'entityRef'],
    ['register', { entityRef: 'heatmaps' }, 1, 400, 'entityRef'],
    ['except', { ...exception, expiresOn: 'soon' }, 1, 400, 'expiresOn'],
    ['except', { ...exception, reason: '' }, 1, 400, 'reason'],
    ['except', { ...exception, expiresOn: '2001-01-01' }, 1, 400, 'expiresOn'],
    ['except', { ...exception, expiresOn: inDays(500) }, 1, 400, 'expiresOn'],
  ])('%s %p at version %p is refused: %i %s', async (...row) => {
    const [action, said, version, status, words] = row;
    const { act, read } = await oneCandidate();
    const answer = await act(action, said, version);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(words);
    expect(await read()).toMatchObject({ state: 'new', version: 1 });
  });

  it('is nothing where there is no such candidate', async () => {
    const { send } = await oneCandidate();
    const path = '/candidates/01JDXXXXXXXXXXXXXXXXXXXXXX';
    expect((await send('get', path)).status).toBe(404);
    const { status } = await send(
      'post',
      `${path}/ignore`,
      { reason: 'x' },
      { version: 1 },
    );
    expect(status).toBe(404);
  });

  it('is said by one of those who say it at the same time', async () => {
    const { act, read } = await oneCandidate();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        act('ignore', { reason: `Number ${at}` }, 1),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await read()).version).toBe(2);
  });
});

describe('an exception for a candidate', () => {
  it('is a record of its own, decided by whom it concerns', async () => {
    const { act, read, send, server } = await oneCandidate();
    const { body, status } = await act('except', exception, 1);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'excepted',
      decision: {
        entityRef: HEATMAPS,
        reason: exception.reason,
        exception: { number: 'EXC-1', state: 'requested' },
      },
    });
    const as = (name: string) =>
      mockCredentials.user.header(`user:default/${name}`);
    const { id } = body.decision.exception;
    const record = await request(server)
      .get(`/api/martech/exceptions/${id}`)
      .set('Authorization', as('owen'));
    expect(record.body).toMatchObject({
      entityRef: HEATMAPS,
      decisionAreas: ['data-policy'],
      requestedBy: 'user:default/owen',
      fields: {
        covers: { kind: 'tool', domain: 'surveymonkey.com' },
        expiresOn: exception.expiresOn,
      },
    });
    const list = await send('get', '/candidates?state=excepted');
    expect(list.body.counts).toMatchObject({ new: 0, excepted: 1 });
    await request(server)
      .post(`/api/martech/exceptions/${id}/transitions`)
      .set('Authorization', as('owen'))
      .set('If-Match', `"${record.body.version}"`)
      .send({ action: 'withdraw' })
      .expect(200);
    expect(await read()).toMatchObject({
      state: 'new',
      decision: { exception: { state: 'withdrawn' } },
    });
  });

  it('is not asked for twice, and another tool of the same platform is another one', async () => {
    const { act, send } = await oneCandidate();
    await act('except', exception, 1);
    const twice = await act('except', exception, 1);
    expect(twice.status).toBe(409);
    const { body } = await send('post', '/candidates', look('cdn.pendo.io'));
    const other = body.findings[0].candidate;
    const asked = await send(
      'post',
      `/candidates/${other.id}/except`,
      exception,
      { version: 1 },
    );
    expect(asked.body.decision.exception.number).toBe('EXC-2');
  });
});
