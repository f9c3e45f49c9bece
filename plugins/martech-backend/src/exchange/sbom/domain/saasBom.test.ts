import { Entity } from '@backstage/catalog-model';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { integration, platform, vendor } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { jsonText } from '../../jsonText';
import { Inventory } from './Inventory';
import { saasBom } from './saasBom';

const serial = '3e671687-395b-41f5-a30f-a58921a69b79';
const options = {
  now: new Date('2026-11-22T09:00:00Z'),
  organisation: 'Halden & Moss',
  serial,
};
const link = (name: string) =>
  `urn:cdx:${serial}/1#marketingplatform%3Adefault%2F${name}`;
const ref = (name: string) => `marketingplatform:default/${name}`;

const rowsOf = (entities: Entity[]) =>
  entities.map(entity => indexed(entity).content);

const inventory = (parts: {
  platforms?: Entity[];
  integrations?: Entity[];
  vendors?: Entity[];
}): Inventory => ({
  platforms: rowsOf(parts.platforms ?? []),
  integrations: rowsOf(parts.integrations ?? []),
  vendors: rowsOf(parts.vendors ?? []),
});

async function textOf(some: Inventory) {
  const { head, members } = saasBom(some, options);
  let text = '';
  for await (const piece of jsonText(head, members)) text += piece;
  return text;
}

const bomOf = async (some: Inventory) => JSON.parse(await textOf(some));

const flow = (direction: string, data = 'lead') => ({
  data,
  classification: 'confidential',
  personalData: 'ordinary',
  direction,
});
const sync = (direction: string | undefined, spec: object = {}) =>
  integration({
    name: 'sync',
    metadata: { title: 'CRM sync' },
    spec: {
      source: 'crm',
      target: 'cdp',
      dataFlows: direction === undefined ? [] : [flow(direction)],
      ...spec,
    },
  });
const both = [platform({ name: 'crm' }), platform({ name: 'cdp' })];

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const hostile = '"</script>\u0000\u2028=cmd|😀';

describe('saasBom', () => {
  it.each<[string, Inventory]>([
    ['an empty estate', inventory({})],
    [
      'everything that can be said',
      inventory({
        platforms: [
          platform({
            name: 'crm',
            metadata: {
              title: 'CRM',
              description: hostile,
              links: [{ url: 'https://crm.test/ä?q=1 2' }],
            },
            spec: {
              vendor: 'acme',
              tier: 'anchor',
              capabilities: ['crm'],
              markets: ['de', 'us'],
              dependsOn: ['cdp', 'component:default/shop'],
              data: {
                classification: 'restricted',
                personalData: 'special-category',
                residency: ['EU', 'US'],
              },
            },
          }),
          platform({ name: 'cdp', metadata: { title: hostile } }),
        ],
        integrations: [sync('both')],
        vendors: [
          vendor({
            name: 'acme',
            metadata: { title: 'Acme Cloud' },
            spec: { website: 'https://acme.test', domains: ['acme.test'] },
          }),
        ],
      }),
    ],
    [
      'more than fits one page',
      inventory({
        platforms: Array.from({ length: 250 }, (_, at) =>
          platform({ name: `p${at}` }),
        ),
      }),
    ],
  ])('is valid against the schema: %s', async (_, some) => {
    await expect(validator.validate(await textOf(some))).resolves.toBeNull();
  });

  it('would not be valid with something else in it', async () => {
    const bom = { ...(await bomOf(inventory({}))), flows: [] };
    const found = await validator.validate(JSON.stringify(bom));
    expect(found).not.toBeNull();
  });

  it('says who supplies a service, where it is and what it holds', async () => {
    const { services } = await bomOf(
      inventory({
        platforms: [
          platform({
            name: 'dam',
            metadata: {
              title: 'Asset library',
              links: [{ url: 'https://d.test' }],
            },
            spec: {
              vendor: 'acme',
              data: { classification: 'internal', personalData: 'none' },
            },
          }),
        ],
        vendors: [
          vendor({
            name: 'acme',
            metadata: { title: 'Acme Cloud' },
            spec: { website: 'https://acme.test', domains: ['acme.cloud'] },
          }),
        ],
      }),
    );
    expect(services).toEqual([
      expect.objectContaining({
        'bom-ref': ref('dam'),
        name: 'Asset library',
        endpoints: ['https://d.test/'],
        provider: {
          name: 'Acme Cloud',
          url: ['https://acme.test/', 'https://acme.cloud/'],
        },
        data: [
          {
            flow: 'unknown',
            classification: 'internal',
            name: 'What it holds',
            description: 'Personal data: none.',
          },
        ],
      }),
    ]);
  });

  it.each<[string, Entity, Record<string, string[]>]>([
    ['to the target', sync('source-to-target'), { crm: [], cdp: ['crm'] }],
    ['to the source', sync('target-to-source'), { crm: ['cdp'], cdp: [] }],
    ['both ways', sync('both'), { crm: ['cdp'], cdp: ['crm'] }],
    ['nothing that is known', sync(undefined), { crm: [], cdp: ['crm'] }],
    [
      'nothing yet',
      sync('both', { lifecycle: 'planned' }),
      { crm: [], cdp: [] },
    ],
    [
      'nothing any more',
      sync('both', { lifecycle: 'retired' }),
      { crm: [], cdp: [] },
    ],
    [
      'to what is not in sight',
      sync('both', { target: 'hidden' }),
      { crm: [], cdp: [] },
    ],
    ['to itself', sync('both', { target: 'crm' }), { crm: [], cdp: [] }],
  ])('depends on where data comes from: %s', async (_, one, expected) => {
    const { dependencies } = await bomOf(
      inventory({ platforms: both, integrations: [one] }),
    );
    expect(dependencies).toEqual([
      { ref: 'estate', dependsOn: [ref('crm'), ref('cdp')] },
      ...Object.entries(expected).map(([name, needs]) => ({
        ref: ref(name),
        dependsOn: needs.map(ref),
      })),
    ]);
  });

  it('says of what moves which way, through what, and where to', async () => {
    const { services } = await bomOf(
      inventory({ platforms: both, integrations: [sync('source-to-target')] }),
    );
    const moved = {
      classification: 'confidential',
      name: 'lead',
      description: 'Through CRM sync. Personal data: ordinary.',
    };
    expect(services.map(({ data }: { data: unknown }) => data)).toEqual([
      [{ ...moved, flow: 'outbound', destination: [link('cdp')] }],
      [{ ...moved, flow: 'inbound', source: [link('crm')] }],
    ]);
  });

  it('names no other end that is not in sight, and counts what is not in use', async () => {
    const { metadata, services } = await bomOf(
      inventory({
        platforms: [
          platform({ name: 'crm' }),
          platform({ name: 'cdp', spec: { lifecycle: 'retired' } }),
          platform({ name: 'new', spec: { lifecycle: 'proposed' } }),
        ],
        integrations: [sync('source-to-target')],
      }),
    );
    expect(JSON.stringify(services)).not.toContain('cdp');
    expect(services[0].data).toHaveLength(1);
    expect(metadata.properties).toEqual([
      { name: 'martech:platformsNotInUse', value: '2' },
    ]);
  });

  it('keeps to itself what contracts cost and who holds roles', async () => {
    const text = await textOf(
      inventory({
        platforms: [
          platform({
            name: 'dam',
            spec: {
              roles: [{ role: 'platform-owner', assignee: 'maya' }],
              contract: {
                end: '2027-06-30',
                annualCost: { amount: 48_211, currency: 'EUR' },
              },
            },
          }),
        ],
      }),
    );
    expect(text).not.toMatch(/maya|48211|2027-06-30/);
  });
});
