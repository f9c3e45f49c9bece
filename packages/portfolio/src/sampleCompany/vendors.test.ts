import { isMarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entities as products, getEntity } from 'third-party-web';
import {
  sampleEntities,
  sampleFolder,
} from '../__testUtils__/readSampleCompany';

const vendors = sampleEntities
  .map(({ entity }) => entity)
  .filter(isMarketingVendor);
const registered = vendors.flatMap(({ spec }) => spec.domains ?? []);
const known = new Set(
  products
    .flatMap(({ domains }) => domains)
    .map(domain => domain.replace(/^\*\./, '')),
);

const har = JSON.parse(
  readFileSync(join(sampleFolder, 'discovery/site.har'), 'utf8'),
);
const hosts = new Set<string>(
  har.log.entries.map(
    (entry: { request: { url: string } }) =>
      new URL(entry.request.url).hostname,
  ),
);
const belongs = (host: string, domain: string) =>
  host === domain || host.endsWith(`.${domain}`);

describe('vendors of the sample company', () => {
  it('have host names that third-party-web knows', () => {
    expect(registered.filter(domain => !known.has(domain))).toEqual([]);
    expect(vendors.filter(({ spec }) => !spec.domains?.length)).toEqual([]);
  });

  it('share no host name', () => {
    const twice = registered.filter(
      (domain, index) => registered.indexOf(domain) < index,
    );
    expect(twice).toEqual([]);
  });
});

describe('discovery/site.har', () => {
  it('is HAR 1.2 without cookies, tokens or bodies', () => {
    expect(har.log).toMatchObject({
      version: '1.2',
      creator: { name: expect.any(String), version: expect.any(String) },
    });
    for (const { request, response } of har.log.entries) {
      expect([...request.cookies, ...response.cookies]).toEqual([]);
      const names = [...request.headers, ...response.headers].map(
        ({ name }: { name: string }) => name.toLowerCase(),
      );
      expect(names).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/cookie|authorization|token/),
        ]),
      );
      expect(request.postData ?? response.content.text).toBeUndefined();
    }
  });

  it('shows registered vendors, and one survey tool that nobody registered', () => {
    const foreign = [...hosts].filter(
      host => !belongs(host, 'halden-moss.example'),
    );
    const unregistered = foreign.filter(
      host => !registered.some(domain => belongs(host, domain)),
    );
    expect(foreign.length - unregistered.length).toBeGreaterThanOrEqual(10);
    expect(
      new Set(unregistered.map(host => getEntity(`https://${host}`)?.name)),
    ).toEqual(new Set(['SurveyMonkey']));
  });
});
