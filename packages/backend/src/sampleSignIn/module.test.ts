import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { Entity } from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import sampleSignInModule from '.';

const maya: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'maya' },
  spec: { profile: { displayName: 'Maya Lindqvist' } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/dam' }],
};

const person = (name: string) => ({
  name,
  displayName: `${name} of the sample`,
  role: 'Owner',
  does: 'Owns.',
});

const on = { enabled: true, people: [person('maya'), person('tomas')] };

function start(
  sample: JsonObject | undefined,
  listen: JsonObject = { host: '127.0.0.1' },
) {
  const data = {
    app: { baseUrl: 'http://localhost:3000' },
    backend: { baseUrl: 'http://localhost:7007', listen },
    auth: { providers: sample ? { sample } : {} },
  };
  return startTestBackend({
    features: [
      // The real one, so that a token counts only if it would count in the portal.
      authServiceFactory,
      authPlugin,
      sampleSignInModule,
      mockServices.rootConfig.factory({ data }),
      catalogServiceMock.factory({ entities: [maya] }),
    ],
  });
}

async function signIn(
  backend: Awaited<ReturnType<typeof start>>,
  name: string,
  host = 'localhost',
) {
  return request(backend.server)
    .get('/api/auth/sample/refresh')
    .set('host', host)
    .set('x-martech-sample-person', name);
}

describe('sample sign-in', () => {
  it('gives a listed person a token that names their groups', async () => {
    const backend = await start(on);
    const { status, body } = await signIn(backend, 'maya');
    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'maya of the sample' });
    expect(body.backstageIdentity.identity.userEntityRef).toBe(
      'user:default/maya',
    );

    const info = await request(backend.server)
      .get('/api/auth/v1/userinfo')
      .set('authorization', `Bearer ${body.backstageIdentity.token}`);
    expect(info.body.claims).toMatchObject({
      sub: 'user:default/maya',
      ent: ['user:default/maya', 'group:default/dam'],
    });
  });

  it.each([
    ['somebody else', 'mallory', 'localhost', 401, 'take one of maya, tomas'],
    ['nobody at all', '', 'localhost', 401, 'take one of maya, tomas'],
    [
      'a request from elsewhere',
      'maya',
      'portal.example.com',
      403,
      'localhost',
    ],
  ])('refuses %s', async (_, name, host, status, sentence) => {
    const answer = await signIn(await start(on), name, host);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(sentence);
  });

  it.each([
    ['switched off', { ...on, enabled: false }, 403, 'is off'],
    ['not switched on', { people: on.people }, 403, 'is off'],
    ['not configured', undefined, 404, 'No auth provider'],
  ])('refuses everybody when %s', async (_, sample, status, sentence) => {
    // Off, it may listen anywhere.
    const answer = await signIn(await start(sample, { host: '' }), 'maya');
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(sentence);
  });

  it('keeps the backend from starting on an address others can reach', async () => {
    await expect(start(on, { host: '0.0.0.0' })).rejects.toThrow(
      /this backend listens on "0\.0\.0\.0": set backend\.listen\.host/,
    );
  });
});
