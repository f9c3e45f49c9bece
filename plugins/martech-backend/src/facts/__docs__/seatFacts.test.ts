import { mockServices } from '@backstage/backend-test-utils';
import { collectFacts } from '@martech-portal/backstage-plugin-martech-node';
import { seatFacts } from './seatFacts';

it('reads the seats of platforms that the licence system knows', async () => {
  jest
    .spyOn(global, 'fetch')
    .mockResolvedValue(Response.json({ crm: { active: 12 } }));

  const { observations, problems } = await collectFacts(
    seatFacts('https://licences.example.com'),
    {
      entities: ['crm', 'unknown'].map(name => ({
        apiVersion: 'martech/v1alpha1',
        kind: 'MarketingPlatform',
        metadata: { name },
        spec: { lifecycle: 'operating' },
      })),
      logger: mockServices.logger.mock(),
    },
  );

  expect(problems).toEqual([]);
  expect(observations).toMatchObject([
    { entityRef: 'marketingplatform:default/crm', value: 12 },
  ]);
});
