import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import request from 'supertest';
import { integration, platform, vendor } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { policedCatalog } from '../../__testUtils__/policedCatalog';
import { startMartech } from '../../__testUtils__/startMartech';

jest.setTimeout(60_000);

const flows = {
  dataFlows: [
    {
      data: 'lead',
      classification: 'internal',
      personalData: 'none',
      direction: 'both',
    },
  ],
};
const entities = [
  platform({ name: 'crm', spec: { vendor: 'acme' } }),
  platform({ name: 'dam', spec: { vendor: 'acme-secret' } }),
  platform({ name: 'plan-secret' }),
  integration({
    name: 'one',
    spec: { source: 'crm', target: 'dam', ...flows },
  }),
  integration({
    name: 'two',
    spec: { source: 'crm', target: 'plan-secret', ...flows },
  }),
  integration({
    name: 'three-secret',
    spec: { source: 'dam', target: 'crm', ...flows },
  }),
  vendor({ name: 'acme' }),
  vendor({ name: 'acme-secret' }),
];
const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');
const config = mockServices.rootConfig.factory({
  data: { organization: { name: 'Halden & Moss' } },
});
const person = mockCredentials.user.header('user:default/tom');

async function started(...features: Parameters<typeof startMartech>) {
  const { factory } = policedCatalog(entities, isHidden);
  const { server } = await startMartech(factory, config, ...features);
  const fetched = async (authorization: string) =>
    request(server)
      .get('/api/martech/export/sbom.cdx.json')
      .set('Authorization', authorization)
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', chunk => {
          text += chunk;
        });
        res.on('end', () => done(null, text));
      });
  /** When all that connects is in the index. */
  const filled = () =>
    eventually(
      async () => (await fetched(mockCredentials.service.header())).body,
      text => text.match(/"name":"lead"/g)?.length === 6,
    );
  return { fetched, filled };
}

interface Document {
  metadata: { component: { name: string } };
  services: Array<{
    'bom-ref': string;
    provider?: { name: string };
    data?: unknown[];
  }>;
}

describe('the bill of materials over HTTP', () => {
  it('is a valid file of what the caller may see, and tells of nothing else', async () => {
    const { fetched, filled } = await started();
    await filled();
    const { body: text, headers } = await fetched(person);
    expect(headers['content-type']).toMatch(
      /^application\/vnd\.cyclonedx\+json/,
    );
    expect(headers['content-disposition']).toMatch(
      /filename="martech-\d{4}-\d\d-\d\d\.cdx\.json"/,
    );
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    await expect(validator.validate(text)).resolves.toBeNull();
    expect(text).not.toContain('secret');
    const { metadata, services }: Document = JSON.parse(text);
    expect(metadata.component.name).toBe(
      'Marketing technology of Halden & Moss',
    );
    expect(
      services.map(({ provider, data, ...service }) => [
        service['bom-ref'],
        provider?.name,
        data?.length,
      ]),
    ).toEqual([
      ['marketingplatform:default/crm', 'acme', 2],
      ['marketingplatform:default/dam', undefined, 1],
    ]);
  });

  it('has everything for who sees everything', async () => {
    const { fetched, filled } = await started();
    await filled();
    const { body: text } = await fetched(mockCredentials.service.header());
    const { services }: Document = JSON.parse(text);
    expect(services.map(({ data = [] }) => data.length)).toEqual([3, 2, 1]);
  });

  it('needs a permission, and says which', async () => {
    const { fetched } = await started(
      mockServices.permissions.mock({
        authorize: async asked =>
          asked.map(() => ({ result: AuthorizeResult.DENY })),
      }).factory,
    );
    const { body: text, status } = await fetched(person);
    expect(status).toBe(403);
    expect(text).toContain('it needs the permission martech.entity.read');
  });
});
