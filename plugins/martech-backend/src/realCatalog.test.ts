import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  eventsServiceFactory,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import {
  ENTITY_CHANGED_TOPIC,
  findKind,
} from '@martech-portal/backstage-plugin-martech-common';
import { platform, vendor } from './__testUtils__/entities';
import { eventually } from './__testUtils__/eventually';
import { startMartech } from './__testUtils__/startMartech';

jest.setTimeout(120_000);

const kind = 'MarketingPlatform';
const location = 'test:somewhere';

/** As a provider hands them over: the catalog gives uid and etag. */
const provided = ({ metadata, ...entity }: Entity) => ({
  locationKey: 'test',
  entity: {
    ...entity,
    metadata: {
      name: metadata.name,
      title: metadata.title,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
  },
});

/** The catalog, with a processor that announces and a provider to speak through. */
async function start() {
  const reached: {
    connection?: EntityProviderConnection;
    scheduler?: SchedulerService;
  } = {};
  const feeder = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          events: eventsServiceRef,
          processing: catalogProcessingExtensionPoint,
        },
        async init({ events, processing }) {
          // What the catalog module of the portal does, as far as we need it.
          processing.addProcessor({
            getProcessorName: () => 'test',
            validateEntityKind: async ({ kind: name }) =>
              findKind(name) !== undefined,
            postProcessEntity: async entity => {
              await events.publish({
                topic: ENTITY_CHANGED_TOPIC,
                eventPayload: { entityRef: stringifyEntityRef(entity) },
              });
              return entity;
            },
          });
          processing.addEntityProvider({
            getProviderName: () => 'test',
            connect: async connection => {
              reached.connection = connection;
            },
          });
        },
      });
    },
  });
  const tasks = createBackendModule({
    pluginId: 'martech',
    moduleId: 'test-tasks',
    register(env) {
      env.registerInit({
        deps: { scheduler: coreServices.scheduler },
        async init({ scheduler }) {
          reached.scheduler = scheduler;
        },
      });
    },
  });
  const martech = await startMartech(
    catalogPlugin,
    feeder,
    tasks,
    eventsServiceFactory,
  );
  const put = (...entities: Entity[]) =>
    reached.connection!.applyMutation({
      type: 'full',
      entities: entities.map(provided),
    });
  const titles = async () => {
    const { body } = await martech.query({ kind });
    return body.items.map((row: { title: string }) => row.title);
  };
  const sweep = () => reached.scheduler!.triggerTask('martech-index-sweep');
  return { ...martech, put, sweep, titles };
}

describe('with the real catalog in the same process', () => {
  it('follows what is added, changed and removed', async () => {
    const { filled, put, query, sweep, titles } = await start();
    await filled();
    const acme = vendor({ name: 'acme' });
    const titled = (title: string) =>
      platform({ name: 'dam', metadata: { title }, spec: { vendor: 'acme' } });

    await put(titled('First'), acme);
    await eventually(titles, seen => seen.join() === 'First');
    await eventually(
      async () => (await query({ kind: 'MarketingVendor' })).body.items,
      ([row]) => row?.platformCount === 1,
    );

    await put(titled('Second'), acme);
    await eventually(titles, seen => seen.join() === 'Second');

    await put(acme);
    await eventually(
      async () => {
        await sweep();
        return titles();
      },
      seen => seen.length === 0,
    );
    expect(await titles()).toEqual([]);
  });
});
