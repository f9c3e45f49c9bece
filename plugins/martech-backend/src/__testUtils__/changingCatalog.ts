import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  EventsService,
  eventsServiceFactory,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { ENTITY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';

/** A catalog whose entities change while the plugin runs, and that says so. */
export function changingCatalog(entities: Entity[]) {
  const known = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const now = () => catalogServiceMock({ entities: [...known.values()] });
  const service: CatalogService = now();
  service.getEntitiesByRefs = (...asked) => now().getEntitiesByRefs(...asked);
  service.getEntityFacets = (...asked) => now().getEntityFacets(...asked);
  service.queryEntities = (...asked) => now().queryEntities(...asked);

  const reached: { events?: EventsService } = {};
  const features = [
    eventsServiceFactory,
    createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => service,
    }),
    createBackendModule({
      pluginId: 'martech',
      moduleId: 'changing-catalog',
      register(env) {
        env.registerInit({
          deps: { events: eventsServiceRef },
          async init({ events }) {
            reached.events = events;
          },
        });
      },
    }),
  ];
  return {
    features,
    async put(entity: Entity) {
      const entityRef = stringifyEntityRef(entity);
      known.set(entityRef, entity);
      await reached.events?.publish({
        topic: ENTITY_CHANGED_TOPIC,
        eventPayload: { entityRef },
      });
    },
  };
}
