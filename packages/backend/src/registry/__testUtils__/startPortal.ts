import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogModule from '@martech-portal/backstage-plugin-catalog-backend-module-martech';
import martechPlugin from '@martech-portal/backstage-plugin-martech-backend';
import { JsonObject } from '@backstage/types';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';

const people = ['owen', 'nora'];
const location = 'url:https://git.example/org.yaml';

const described = (
  kind: string,
  name: string,
  spec: JsonObject,
  apiVersion = 'backstage.io/v1alpha1',
): Entity => ({
  apiVersion,
  kind,
  metadata: {
    name,
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location': location,
      'backstage.io/managed-by-origin-location': location,
    },
  },
  spec,
});

/** What Git describes. */
const fromGit = [
  described('Group', 'brand', { type: 'team', children: [] }),
  ...people.map(name =>
    described('User', name, { memberOf: name === 'owen' ? ['brand'] : [] }),
  ),
  described(
    'MarketingPlatform',
    'old-dam',
    { type: 'dam', lifecycle: 'operating', owner: 'group:brand' },
    'martech/v1alpha1',
  ),
];

const git = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-git',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'test-git',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: fromGit.map(entity => ({ entity, locationKey: 'git' })),
            }),
        });
      },
    });
  },
});

/** Asks until an answer is right. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  milliseconds = 30_000,
): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > until) {
      throw new Error(`Still not right: ${JSON.stringify(answer)}`);
    }
    await setTimeout(100);
  }
}

export const as = (name: string) => ({
  Authorization: mockCredentials.user.header(`user:default/${name}`),
});

/** The catalog and the portal in one process, as a small host runs them. */
export async function startPortal(
  config: JsonObject = {},
  ...features: BackendFeature[]
) {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      martechPlugin,
      git,
      eventsServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          catalog: { processingInterval: { seconds: 1 } },
          ...config,
        },
      }),
      ...features,
    ],
  });
  const api = '/api/martech/registry';
  const inCatalog = async (ref: string, who = 'owen') => {
    const [kind, rest] = ref.split(':');
    const { body, status } = await request(server)
      .get(`/api/catalog/entities/by-name/${kind}/${rest}`)
      .set(as(who));
    return status === 200 ? (body as Entity) : undefined;
  };
  // Both have begun once what Git describes is there.
  await eventually(
    async () => inCatalog('marketingplatform:default/old-dam'),
    found => found !== undefined,
  );
  return {
    inCatalog,
    server,
    /** The API of the registry, as a person. */
    send: (
      method: 'get' | 'post' | 'put',
      path: string,
      body?: object,
      { who = 'owen', version = 0 } = {},
    ) =>
      request(server)
        [method](api + path)
        .set({ ...as(who), ...(version && { 'If-Match': `"${version}"` }) })
        .send(body),
  };
}

export const platform = (
  name: string,
  spec: JsonObject = {},
  metadata: JsonObject = {},
) => ({
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name, title: `The ${name}`, ...metadata },
  spec: {
    type: 'crm',
    lifecycle: 'proposed',
    owner: 'group:default/brand',
    ...spec,
  },
});
