import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import catalogModuleMartech from '@martech-portal/backstage-plugin-catalog-backend-module-martech';
import { martechKindNames } from '@martech-portal/backstage-plugin-martech-common';
import { join } from 'node:path';
import {
  sampleEntities,
  sampleFolder,
} from './__testUtils__/readSampleCompany';
import { catalogModulePortfolio } from './module';
import { generatePortfolio } from './portfolio';

const portfolio = { platforms: 40, seed: 5, today: '2026-11-22' };
const expected = [
  ...sampleEntities.map(({ entity }) => entity),
  ...generatePortfolio(portfolio),
]
  .map(entity => stringifyEntityRef(entity))
  .sort();

const problems = new Set<string>();
const observer = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'observer',
  register: env =>
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      init: async ({ catalog }) =>
        catalog.setOnProcessingErrorHandler(({ unprocessedEntity, errors }) => {
          problems.add(`${stringifyEntityRef(unprocessedEntity)}: ${errors}`);
        }),
    }),
});

const allowed = [
  'User',
  'Group',
  'System',
  'Domain',
  'Location',
  ...martechKindNames,
];

it('a real catalog takes in the sample company and a portfolio completely', async () => {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleMartech,
      catalogModulePortfolio,
      observer,
      mockServices.rootConfig.factory({
        data: {
          portfolio,
          catalog: {
            processingInterval: { seconds: 5 },
            locations: [
              {
                type: 'file',
                target: join(sampleFolder, 'all.yaml'),
                rules: [{ allow: allowed }],
              },
            ],
          },
        },
      }),
    ],
  });
  const refs = async (): Promise<string[]> => {
    const answer = await fetch(
      `http://localhost:${backend.server.port()}/api/catalog/entities`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    const entities: Entity[] = await answer.json();
    // The catalog adds a location for the file that config names.
    return entities
      .map(entity => stringifyEntityRef(entity))
      .filter(ref => !ref.startsWith('location:default/generated-'))
      .sort();
  };

  let found = await refs();
  while (found.length < expected.length && problems.size === 0) {
    await new Promise(resolve => setTimeout(resolve, 500));
    found = await refs();
  }
  await backend.stop();
  expect([...problems]).toEqual([]);
  expect(found).toEqual(expected);
}, 120_000);
