import { createMockDirectory } from '@backstage/backend-test-utils';
import { startCatalog } from './__testUtils__/startCatalog';
import { waitUntil } from './__testUtils__/waitUntil';
import catalogModuleMartech from '.';

jest.setTimeout(60_000);

const good = (name: string) => `
apiVersion: martech/v1alpha1
kind: MarketingVendor
metadata:
  name: ${name}
spec:
  type: vendor
  lifecycle: approved
  owner: procurement
`;

const files = {
  'good.yaml': good('good'),
  'mixed.yaml': `${good('first')}---\n${good('second').replace(
    'owner',
    'ownr',
  )}---\n${good('third')}`,
  'not-an-entity.yaml': 'shopping:\n  - milk\n  - eggs\n',
  'not-yaml.yaml': 'a: [1, 2\nb: }{',
  'text.yaml': 'Just a sentence.',
  'empty.yaml': '',
  'market.yaml': `${good('market-no')}`.replace(
    /kind.*\n/,
    'kind: MarketingPlatform\n',
  ),
};

describe('files of a location', () => {
  const directory = createMockDirectory({ content: files });
  let catalog: Awaited<ReturnType<typeof startCatalog>>;

  beforeAll(async () => {
    catalog = await startCatalog({
      features: [catalogModuleMartech],
      entities: [],
      config: {
        catalog: {
          processingInterval: { seconds: 1 },
          rules: [{ allow: ['Location', 'MarketingVendor'] }],
          locations: Object.keys(files).map(name => ({
            type: 'file',
            target: directory.resolve(name),
          })),
        },
      },
    });
    await catalog.entity('marketingvendor:default/good');
  });
  afterAll(() => catalog.stop());

  it('bring what is good beside what is bad', async () => {
    await catalog.entity('marketingvendor:default/first');
    await catalog.entity('marketingvendor:default/third');
    expect(await catalog.error('marketingvendor:default/second')).toContain(
      'spec.ownr: unknown field, did you mean owner?',
    );
  });

  it.each([
    ['not-an-entity.yaml', "must have required property 'apiVersion'"],
    ['not-yaml.yaml', 'YAML error'],
    ['text.yaml', 'Expected object at root'],
    ['market.yaml', 'is not of an allowed kind for that location'],
  ])(
    'that are not ours fail at their own location: %s',
    async (name, message) => {
      const error = await waitUntil(`an error of ${name}`, async () =>
        [...catalog.errors.values()].find(text => text.includes(message)),
      );
      expect(error).toContain(message);
    },
  );

  it('leave the catalog answering with exactly the good ones', async () => {
    const vendors = (await catalog.all()).filter(
      ({ kind }) => kind === 'MarketingVendor',
    );
    expect(vendors.map(({ metadata }) => metadata.name).sort()).toEqual([
      'first',
      'good',
      'third',
    ]);
  });
});
