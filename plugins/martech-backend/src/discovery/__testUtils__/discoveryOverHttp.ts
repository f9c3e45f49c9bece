import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import request from 'supertest';
import martechPlugin from '../..';
import { platform, vendor } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { policedCatalog } from '../../__testUtils__/policedCatalog';

/** Who may see nothing that is called secret. */
const estate: Entity[] = [
  vendor({ name: 'hotjar', spec: { domains: ['hotjar.com'] } }),
  platform({ name: 'heatmaps', spec: { vendor: 'hotjar' } }),
  vendor({ name: 'algolia', spec: { domains: ['algolia.net'] } }),
  vendor({ name: 'adform', spec: { domains: ['adform.net'] } }),
  platform({
    name: 'adform',
    spec: { vendor: 'adform', lifecycle: 'retired' },
  }),
  vendor({ name: 'secret-vendor', spec: { domains: ['surveymonkey.com'] } }),
  platform({ name: 'secret-surveys', spec: { vendor: 'secret-vendor' } }),
];

/** The API as people use it; whoever is no service sees nothing secret. */
export async function discoveryOverHttp(denied: readonly string[] = []) {
  const { factory } = policedCatalog(estate, ({ metadata }) =>
    metadata.name.startsWith('secret'),
  );
  const decide = ({ permission }: { permission: { name: string } }) => ({
    result: denied.includes(permission.name)
      ? AuthorizeResult.DENY
      : AuthorizeResult.ALLOW,
  });
  const { server } = await startTestBackend({
    features: [
      martechPlugin,
      factory,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          martech: { discovery: { ownDomains: ['halden-moss.example'] } },
        },
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => ({
          authorize: async (requests): Promise<DefinitivePolicyDecision[]> =>
            requests.map(decide),
          authorizeConditional: async requests => requests.map(decide),
        }),
      }),
    ],
  });
  const send = (
    method: 'get' | 'post',
    path: string,
    body?: object,
    { as = 'owen', version }: { as?: string; version?: number } = {},
  ) => {
    const asked = request(server)
      [method](`/api/martech/discovery${path}`)
      .set(
        'Authorization',
        as === 'service'
          ? mockCredentials.service.header()
          : mockCredentials.user.header(`user:default/${as}`),
      );
    if (version !== undefined) asked.set('If-Match', `"${version}"`);
    return asked.send(body);
  };
  await eventually(
    async () =>
      (
        await request(server)
          .post('/api/martech/entities/query')
          .send({ kind: 'MarketingPlatform' })
      ).body,
    ({ asOf }) => typeof asOf === 'string',
  );
  return { send, server };
}

/** A look at hosts, each seen once. */
export const look = (...hosts: string[]) => ({
  hosts: hosts.map(host => ({ host, count: 1 })),
  source: { kind: 'har', site: 'www.halden-moss.example' },
});
