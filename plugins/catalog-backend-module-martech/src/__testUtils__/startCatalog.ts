import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { JsonObject } from '@backstage/types';
import { ENTITY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';
import { TestProvider } from './TestProvider';
import { waitUntil } from './waitUntil';

/** A real catalog in memory with the given features, and what it says. */
export async function startCatalog(options: {
  features: BackendFeature[];
  entities: Entity[];
  config?: JsonObject;
}) {
  const provider = new TestProvider();
  const errors = new Map<string, string>();
  const changed: unknown[] = [];
  const observer = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-observer',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          events: eventsServiceRef,
        },
        async init({ events, processing }) {
          processing.addEntityProvider(provider);
          processing.setOnProcessingErrorHandler(event => {
            errors.set(
              stringifyEntityRef(event.unprocessedEntity),
              event.errors.map(stringifyError).join('\n'),
            );
          });
          await events.subscribe({
            id: 'test-observer',
            topics: [ENTITY_CHANGED_TOPIC],
            onEvent: async ({ eventPayload }) => {
              changed.push(eventPayload);
            },
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      observer,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            stitchingStrategy: { mode: 'deferred' },
          },
          ...options.config,
        },
      }),
      ...options.features,
    ],
  });
  const port = backend.server.port();
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(
      `http://localhost:${port}/api/catalog${path}`,
      {
        ...init,
        headers: {
          authorization: mockCredentials.user.header(),
          'content-type': 'application/json',
        },
      },
    );
    return { status: response.status, body: await response.json() };
  };
  const all = async (): Promise<Entity[]> => (await ask('/entities')).body;
  const find = async (ref: string) =>
    (await all()).find(entity => stringifyEntityRef(entity) === ref);

  await provider.apply(options.entities);
  return {
    all,
    ask,
    changed,
    errors,
    apply: (entities: Entity[]) => provider.apply(entities),
    /** The entity once it is there and, where given, as wanted. */
    entity: (ref: string, wanted: (entity: Entity) => boolean = () => true) =>
      waitUntil(`${ref} in the catalog`, async () => {
        const found = await find(ref);
        return found && wanted(found) ? found : undefined;
      }),
    /** What the catalog says is wrong with an entity. */
    error: (ref: string) =>
      waitUntil(`an error of ${ref}`, async () => errors.get(ref)),
    stop: () => backend.stop(),
  };
}
