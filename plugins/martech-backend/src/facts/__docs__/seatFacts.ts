import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  defineFactSource,
  martechFactsExtensionPoint,
} from '@martech-portal/backstage-plugin-martech-node';
import { z } from 'zod';

/** Seats by name of the platform, as our licence system answers. */
const answer = z.record(z.string(), z.object({ active: z.number() }));

export const seatFacts = (baseUrl: string) =>
  defineFactSource({
    id: 'licences',
    appliesTo: { kind: 'MarketingPlatform', 'spec.lifecycle': 'operating' },
    schema: z.object({ 'active-seats': z.number().min(0) }),
    validFor: 'P2D',
    async collect({ entities, signal }) {
      const response = await fetch(`${baseUrl}/seats`, { signal });
      const seats = answer.parse(await response.json());
      // A platform that the licence system does not know has no fact.
      return entities
        .filter(({ metadata }) => metadata.name in seats)
        .map(entity => ({
          entityRef: stringifyEntityRef(entity),
          facts: { 'active-seats': seats[entity.metadata.name].active },
        }));
    },
  });

export default createBackendModule({
  pluginId: 'martech',
  moduleId: 'licences',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        facts: martechFactsExtensionPoint,
      },
      async init({ config, facts }) {
        facts.addFactSource(seatFacts(config.getString('licences.baseUrl')));
      },
    });
  },
});
