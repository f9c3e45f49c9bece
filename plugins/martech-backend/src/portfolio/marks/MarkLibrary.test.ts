import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { MarkLibrary } from './MarkLibrary';

const hubspot: EntityRow = {
  uid: 'v',
  entityRef: 'marketingvendor:default/hubspot',
  kind: 'MarketingVendor',
  namespace: 'default',
  name: 'hubspot',
  title: 'HubSpot',
  type: 'vendor',
  lifecycle: 'approved',
  domain: ['hubspot.com'],
};

describe('MarkLibrary', () => {
  const library = new MarkLibrary();

  it('names the mark of a vendor and draws it', async () => {
    const name = (await library.names())(hubspot);
    expect(name).toBe('hubspot');
    const { marks } = await library.of(['hubspot', 'hubspot', 'no-such-mark']);
    expect(Object.keys(marks)).toEqual(['hubspot']);
    expect(marks.hubspot.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(marks.hubspot.path).toMatch(/^M/);
  });

  it('is no way to files', async () => {
    expect(await library.of(['../package'])).toEqual({ marks: {} });
  });
});
