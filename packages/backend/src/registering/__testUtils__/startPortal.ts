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
import entityModelModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { JsonObject } from '@backstage/types';
import catalogModuleMartech from '@martech-portal/backstage-plugin-catalog-backend-module-martech';
import martechPlugin from '@martech-portal/backstage-plugin-martech-backend';
import scaffolderModuleMartech from '@martech-portal/backstage-plugin-scaffolder-backend-module-martech';
import { resolve } from 'node:path';
import { until } from './until';

export const templatesFolder = resolve(
  __dirname,
  '../../../../../catalog-info/software-templates',
);

const LOCATION = 'test:here';

/** Hands people, teams and whatever a test needs to the catalog. */
const feeder = (entities: Entity[]) =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-feeder',
    register: env =>
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        init: async ({ catalog }) =>
          catalog.addEntityProvider({
            getProviderName: () => 'test-feeder',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(({ metadata, ...entity }) => ({
                  locationKey: LOCATION,
                  entity: {
                    ...entity,
                    metadata: {
                      ...metadata,
                      annotations: {
                        'backstage.io/managed-by-location': LOCATION,
                        'backstage.io/managed-by-origin-location': LOCATION,
                      },
                    },
                  },
                })),
              }),
          }),
      }),
  });

export const person = (name: string, ...memberOf: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
  spec: { memberOf },
});

export const team = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: { type: 'team', children: [] },
});

/**
 * Catalog, scaffolder and martech in one backend, as the portal has them, with
 * the software templates and without any Git host.
 */
export async function startPortal(
  options: {
    entities?: Entity[];
    features?: BackendFeature[];
    locations?: JsonObject[];
  } = {},
) {
  const { entities = [], features = [], locations = [] } = options;
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      entityModelModule,
      catalogModuleMartech,
      martechPlugin,
      scaffolderPlugin,
      scaffolderModuleMartech,
      eventsServiceFactory,
      feeder([
        team('brand-studio'),
        person('ines', 'brand-studio'),
        ...entities,
      ]),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:0' },
          catalog: {
            processingInterval: { seconds: 5 },
            locations: [
              {
                type: 'file',
                target: `${templatesFolder}/all.yaml`,
                rules: [{ allow: ['Template', 'Location'] }],
              },
              ...locations,
            ],
          },
        },
      }),
      ...features,
    ],
  });

  const ask = async <T>(
    path: string,
    {
      body,
      method,
      user = 'ines',
    }: { body?: object; method?: string; user?: string } = {},
  ): Promise<{ status: number; body: T }> => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api${path}`,
      {
        method: method ?? (body ? 'POST' : 'GET'),
        headers: {
          authorization: mockCredentials.user.header(`user:default/${user}`),
          'content-type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      },
    );
    return { status: response.status, body: await response.json() };
  };

  const entity = async (ref: string): Promise<Entity | undefined> => {
    const { body } = await ask<{ items: Array<Entity | null> }>(
      '/catalog/entities/by-refs',
      { body: { entityRefs: [ref] } },
    );
    return body.items[0] ?? undefined;
  };

  /** When the forms are there, and the person who fills them in. */
  const ready = () =>
    until('the forms and the people', async () => {
      const found = await Promise.all(
        ['template:default/edit-decision', 'user:default/ines'].map(entity),
      );
      return found.every(Boolean) || undefined;
    });

  return { ask, entity, ready, stop: () => backend.stop() };
}

export type TestPortal = Awaited<ReturnType<typeof startPortal>>;

/** A task of the scaffolder as its page shows it. */
export interface Task {
  status: string;
  output: JsonObject;
  error?: { name: string; message: string };
  log: string[];
}
