import { entities } from 'third-party-web/nostats-subset';
import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { knownVendors } from './knownVendors';
import { hostOf, parseVendor, vendorOptions, vendorRef } from './vendorValue';

const known = knownVendors(entities);

const row = (title: string, domain: string[] = []): EntityRow => ({
  uid: title,
  entityRef: `marketingvendor:default/${title.toLowerCase()}`,
  kind: 'MarketingVendor',
  namespace: 'default',
  name: title.toLowerCase(),
  title,
  type: 'vendor',
  lifecycle: 'approved',
  domain,
});

const offered = (rows: EntityRow[], typed: string) =>
  vendorOptions(rows, known, typed).map(({ from, title }) => [from, title]);

describe('knownVendors', () => {
  it('knows real companies, each once, with hosts that a vendor may have', () => {
    expect(known.length).toBeGreaterThan(1_500);
    expect(new Set(known.map(({ title }) => title)).size).toBe(known.length);
    const hubspot = known.find(({ title }) => title === 'Hubspot')!;
    expect(hubspot).toMatchObject({
      category: 'marketing',
      website: 'https://hubspot.com/',
    });
    expect(hubspot.domains).toContain('hubspot.com');
  });

  it('puts products of one company together', () => {
    const adobe = known.find(({ title }) => title === 'Adobe')!;
    expect(adobe.domains).toEqual(
      expect.arrayContaining(['typekit.com', 'adobedtm.com']),
    );
    expect(adobe.domains.length).toBeLessThanOrEqual(20);
  });
});

describe('vendorOptions', () => {
  it('offers only the catalog before anything is typed', () => {
    expect(offered([row('Acme')], '')).toEqual([['catalog', 'Acme']]);
  });

  it('puts the catalog first, then known companies, then what was typed', () => {
    const options = offered([row('Hubspot-Partner')], 'hubsp');
    expect(options[0]).toEqual(['catalog', 'Hubspot-Partner']);
    expect(options).toContainEqual(['web', 'Hubspot']);
    expect(options.at(-1)).toEqual(['typed', 'hubsp']);
  });

  it.each(['hubspot.com', 'https://www.hubspot.com/pricing'])(
    'finds a company by its address %s',
    typed => expect(offered([], typed)).toContainEqual(['web', 'Hubspot']),
  );

  it.each([
    ['by name', row('HubSpot')],
    ['by one of its hosts', row('Hub Spot Inc', ['hubspot.com'])],
  ])('does not offer a company that the catalog has %s', (_, existing) => {
    expect(offered([existing], 'hubspot')).not.toContainEqual([
      'web',
      'Hubspot',
    ]);
  });

  it('does not offer to add what is in a list already', () => {
    expect(offered([row('Acme')], 'acme')).toEqual([['catalog', 'Acme']]);
  });
});

describe('the value', () => {
  it.each([
    ['marketingvendor:default/acme', 'marketingvendor:default/acme'],
    [{ title: 'Café Söft (DE)' }, 'marketingvendor:default/cafe-soft-de'],
  ])('%j is referred to as %s', (value, expected) => {
    expect(vendorRef(parseVendor(value)!)).toBe(expected);
  });

  it.each([undefined, '', 7, {}, { website: 'x' }])('%j is none', value => {
    expect(parseVendor(value)).toBeUndefined();
  });

  it.each([
    ['https://www.acme.example/x', 'acme.example'],
    ['acme.example', undefined],
    ['data:text/html,x', undefined],
  ])('the host of %s is %s', (website, expected) => {
    expect(hostOf(website)).toBe(expected);
  });
});
