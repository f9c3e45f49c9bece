import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { platform } from '../../../__testUtils__/entities';
import { eventually } from '../../../__testUtils__/eventually';
import { policedCatalog } from '../../../__testUtils__/policedCatalog';
import { startMartech } from '../../../__testUtils__/startMartech';

const identity = (kind: 'User' | 'Group', name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    uid: `uid-${name}`,
    etag: `etag-${name}`,
  },
  spec: kind === 'User' ? { memberOf: [] } : { type: 'team', children: [] },
});

const roles = [
  { role: 'platform-owner', assignee: 'owen' },
  { role: 'platform-director', assignee: 'dora' },
  { role: 'service-owner', assignee: 'sven' },
  { role: 'support-lead', assignee: 'sven' },
  { role: 'technical-owner', assignee: 'tess' },
  { role: 'governance-lead', assignee: 'gita' },
];
const spec = {
  owner: 'user:owen',
  roles,
  intake: {
    url: 'https://intake.test',
    responseTime: 'P2D',
    owner: 'user:iris',
  },
  release: { cadence: 'P14D', owner: 'user:rita' },
};
const names = [
  'owen',
  'dora',
  'sven',
  'ines',
  'tom',
  'tess',
  'gita',
  'iris',
  'rita',
];

export const OPEN = 'marketingplatform:default/dam';
export const SECRET = 'marketingplatform:default/plan-secret';

const entities = [
  platform({ name: 'dam', spec }),
  platform({ name: 'plan-secret', spec }),
  ...names.map(name => identity('User', name)),
  identity('Group', 'brand'),
];
const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');

const config = mockServices.rootConfig.factory({
  data: {
    martech: { operatingModel: { governance: 'group:default/brand' } },
  },
});

/** Somebody who calls the API. */
export type As = ReturnType<typeof callerOf>;

function callerOf(
  server: Parameters<typeof request>[0],
  authorization: string,
) {
  const api = request(server);
  const signed = (test: request.Test) =>
    test.set('Authorization', authorization);
  return {
    get: (path: string) => signed(api.get(`/api/martech${path}`)),
    post: (path: string, body?: unknown) =>
      signed(api.post(`/api/martech${path}`)).send(body as object),
    /** Does something with a record, at the version that was seen. */
    step: (path: string, version: number | string, body: unknown) =>
      signed(api.post(`/api/martech${path}/transitions`))
        .set('If-Match', `"${version}"`)
        .send(body as object),
  };
}

/** The plugin with people around an open and a hidden platform. */
export async function recordsOverHttp(...features: BackendFeature[]) {
  const { factory } = policedCatalog(entities, isHidden);
  const { server } = await startMartech(factory, config, ...features);
  const as = (name: string) =>
    callerOf(server, mockCredentials.user.header(`user:default/${name}`));
  const service = callerOf(server, mockCredentials.service.header());
  await eventually(
    async () =>
      (
        await service.post('/entities/query', { kind: 'MarketingPlatform' })
      ).body,
    ({ totalItems }) => totalItems === 2,
  );
  const exception = (entityRef = OPEN, signal = 'template-forks') => ({
    entityRef,
    title: 'Local templates for the spring campaign',
    fields: {
      covers: { kind: 'signal', signal },
      reason: 'There is no time to align them.',
      compensatingControl: 'They are listed.',
      expiresOn: new Date(Date.now() + 30 * 86_400_000)
        .toISOString()
        .slice(0, 10),
    },
  });
  return { as, exception, server, service };
}
