import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { catalogModulePortfolio } from './module';
import { generatePortfolio } from './portfolio';

async function providersOf(portfolio: Record<string, string | number>) {
  const providers: EntityProvider[] = [];
  const addEntityProvider = (...added: EntityProvider[]) =>
    providers.push(...added);
  await startTestBackend({
    extensionPoints: [[catalogProcessingExtensionPoint, { addEntityProvider }]],
    features: [
      catalogModulePortfolio,
      mockServices.rootConfig.factory({ data: { portfolio } }),
    ],
  });
  return providers;
}

describe('catalogModulePortfolio', () => {
  it('gives the catalog the portfolio that config asks for, whole', async () => {
    const options = {
      platforms: 40,
      seed: 3,
      today: '2026-11-22',
      namespace: 'scale',
      confidentialShare: 0.5,
    };
    const [provider, ...others] = await providersOf(options);
    expect(others).toEqual([]);
    const applyMutation = jest.fn();
    await provider.connect({ applyMutation, refresh: jest.fn() });
    expect(applyMutation.mock.calls).toEqual([
      [
        {
          type: 'full',
          entities: generatePortfolio(options).map(entity => ({
            entity,
            locationKey: 'portfolio',
          })),
        },
      ],
    ]);
  });

  it('says which setting is missing', async () => {
    await expect(providersOf({ seed: 3 })).rejects.toThrow(
      "Missing required config value at 'portfolio.platforms'",
    );
  });
});
