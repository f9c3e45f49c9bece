import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { platform, template } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { startMartech } from '../../__testUtils__/startMartech';

const identity = (kind: 'User' | 'Group', name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
  spec: kind === 'User' ? { memberOf: [] } : { type: 'team', children: [] },
});

/** People around one platform that all templates are built on. */
export const around: Entity[] = [
  platform({
    name: 'mailer',
    spec: {
      lifecycle: 'operating',
      roles: [
        { role: 'platform-owner', assignee: 'owen' },
        { role: 'platform-director', assignee: 'dora' },
        { role: 'technical-owner', assignee: 'tess' },
        { role: 'governance-lead', assignee: 'gita' },
      ],
    },
  }),
  ...['owen', 'dora', 'tess', 'gita', 'ann'].map(name =>
    identity('User', name),
  ),
  identity('Group', 'brand'),
  identity('Group', 'legal'),
];

export const urlOf = (name: string) => `https://files.example.com/${name}`;

/** A template with a file on the web. */
export const onTheWeb = (name: string, spec: Entity['spec'] = {}): Entity =>
  template({
    name,
    spec: {
      owner: 'user:default/ann',
      platforms: ['mailer'],
      version: '1.0.0',
      lockedRegions: ['header', 'legal'],
      source: { url: urlOf(name) },
      ...spec,
    },
  });

const config = mockServices.rootConfig.factory({
  data: {
    app: { baseUrl: 'https://portal.example.com/' },
    martech: {
      operatingModel: {
        governance: 'group:default/brand',
        areas: { compliance: { group: 'group:default/legal' } },
      },
    },
  },
});

/** The plugin over some templates and the files that they name. */
export async function templatesOverHttp(
  files: Map<string, string | Buffer>,
  templates: number,
  ...features: BackendFeature[]
) {
  const { server } = await startMartech(
    config,
    mockServices.urlReader.mock({
      readUrl: async url => {
        const text = files.get(url);
        if (text === undefined) throw new NotFoundError(url);
        const content = Buffer.from(text);
        return {
          buffer: async () => content,
          etag: content.toString('base64'),
        };
      },
    }).factory,
    ...features,
  );
  const as = (who: string) => {
    const authorization =
      who === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(`user:default/${who}`);
    const signed = (test: request.Test) =>
      test.set('Authorization', authorization);
    const at = (path: string) => `/api/martech${path}`;
    const api = request(server);
    return {
      get: (path: string) => signed(api.get(at(path))),
      post: (path: string, body: object = {}) =>
        signed(api.post(at(path))).send(body),
      step: (path: string, version: number, body: object) =>
        signed(api.post(at(`${path}/transitions`)))
          .set('If-Match', `"${version}"`)
          .send(body),
    };
  };
  await eventually(
    async () =>
      (
        await as('service').post('/entities/query', {
          kind: 'MarketingTemplate',
        })
      ).body,
    ({ totalItems }) => totalItems === templates,
  );
  return { as };
}
