import {
  CandidateState,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { thirdPartyWeb } from '../web/thirdPartyWeb';
import { findTools } from './findTools';
import { isUnanswered, matchOf } from './matchOf';
import { Register } from './Register';
import { stateNow } from './stateNow';

const vendor = (name: string, ...domain: string[]): EntityRow => ({
  uid: name,
  entityRef: `marketingvendor:default/${name}`,
  kind: 'MarketingVendor',
  namespace: 'default',
  name,
  title: name,
  type: 'vendor',
  lifecycle: 'approved',
  domain,
});

const platform = (
  title: string,
  of: string | undefined,
  lifecycle = 'operating',
): EntityRow => ({
  uid: title,
  entityRef: `marketingplatform:default/${title.toLowerCase()}`,
  kind: 'MarketingPlatform',
  namespace: 'default',
  name: title.toLowerCase(),
  title,
  type: 'dam',
  lifecycle,
  ...(of && { vendor: `marketingvendor:default/${of}` }),
});

const find = (...hosts: string[]) =>
  findTools(
    hosts.map((host, at) => ({ host, count: hosts.length - at })),
    thirdPartyWeb,
  );

describe('tools behind hosts', () => {
  it.each<[string, string[], Array<[string, string, string | null]>]>([
    [
      'are those that the web knows, each once',
      ['widget.surveymonkey.com', 'www.surveymonkey.com', 'static.hotjar.com'],
      [
        ['SurveyMonkey', 'surveymonkey.com', 'analytics'],
        ['Hotjar', 'hotjar.com', 'analytics'],
      ],
    ],
    [
      'have more than one domain',
      ['connect.facebook.net', 'www.facebook.com'],
      [['Facebook', 'facebook.net', 'social']],
    ],
    [
      'are sites where nobody knows them',
      [
        'a.nobody.example',
        'b.nobody.example',
        'nobody.co.uk',
        'x.nobody.co.uk',
      ],
      [
        ['nobody.example', 'nobody.example', null],
        ['nobody.co.uk', 'nobody.co.uk', null],
      ],
    ],
    [
      'are apart where a site is rented out',
      ['one.vercel.app', 'two.vercel.app'],
      [
        ['one.vercel.app', 'one.vercel.app', null],
        ['two.vercel.app', 'two.vercel.app', null],
      ],
    ],
  ])('%s', (_, hosts, tools) => {
    expect(
      find(...hosts).map(({ category, domain, title }) => [
        title,
        domain,
        category,
      ]),
    ).toEqual(tools);
  });

  it('keep the hosts that say most, and count all', () => {
    const hosts = Array.from(
      { length: 120 },
      (_, at) => `h${at}.nobody.example`,
    );
    const [tool] = find(...hosts);
    expect(tool.hosts).toHaveLength(50);
    expect(tool.hosts[0]).toEqual({ host: 'h0.nobody.example', count: 120 });
    expect(tool.count).toBe((120 * 121) / 2);
  });
});

describe('what the register has', () => {
  const vendors = [
    vendor('hotjar', 'hotjar.com'),
    vendor('meta', 'facebook.com'),
    vendor('meta-pixels', 'pixel.facebook.com'),
    vendor('cloud', 'cloudfront.net'),
    vendor('old', 'old.example'),
    vendor('only', 'only.example'),
    vendor('evil', 'com'),
  ];
  const platforms = [
    platform('Heatmaps', 'hotjar'),
    platform('Heatmaps 1', 'hotjar', 'retired'),
    platform('Ads', 'meta'),
    platform('Pixels', 'meta-pixels'),
    platform('Old tool', 'old', 'retired'),
    platform('Survey Monkey', undefined),
    platform('SurveyMonkey', undefined),
  ];
  const register = new Register(vendors, platforms, thirdPartyWeb);
  const match = (...hosts: string[]) =>
    matchOf(find(...hosts)[0], register, ['shop.example']);

  it.each([
    ['www.shop.example', 'own', undefined, []],
    ['shop.example', 'own', undefined, []],
    ['notshop.example', 'unregistered', undefined, []],
    ['static.hotjar.com', 'registered', 'hotjar', ['Heatmaps', 'Heatmaps 1']],
    // Another domain of the same tool.
    ['script.hotjar.io', 'registered', 'hotjar', ['Heatmaps', 'Heatmaps 1']],
    ['connect.facebook.net', 'registered', 'meta', ['Ads']],
    // The nearest domain counts.
    ['www.facebook.com', 'registered', 'meta', ['Ads']],
    ['x.pixel.facebook.com', 'registered', 'meta-pixels', ['Pixels']],
    ['www.old.example', 'retired', 'old', ['Old tool']],
    ['www.only.example', 'vendor-only', 'only', []],
    // By its name, whoever supplies it.
    ['widget.surveymonkey.com', 'registered', undefined, ['SurveyMonkey']],
    ['fonts.gstatic.com', 'infrastructure', undefined, []],
    ['cdn.pendo.io', 'unregistered', undefined, []],
    // No vendor owns all of the web.
    ['some.com', 'unregistered', undefined, []],
  ])('of %s is %s', (host, verdict, name, titles) => {
    const found = match(host);
    expect(found.verdict).toBe(verdict);
    expect(found.vendor?.title).toBe(name);
    expect(found.platforms.map(({ title }) => title)).toEqual(titles);
  });

  it('is the first thing that counts for where a candidate stands', () => {
    const state = (
      said: CandidateState,
      host: string,
      { exception = 'none', isRetired = false } = {},
    ) =>
      stateNow(
        {
          state: said,
          decision: { by: 'x', at: new Date(), exceptionId: 'id' },
        },
        {
          exceptions: new Map([
            ['id', { id: 'id', number: 'EXC-1', state: exception }],
          ]),
          isRetired,
          match: match(host),
        },
      );
    expect([
      state('new', 'cdn.pendo.io'),
      state('new', 'static.hotjar.com'),
      state('new', 'www.only.example'),
      state('new', 'www.old.example'),
      state('new', 'www.shop.example'),
      state('ignored', 'static.hotjar.com'),
      state('registered', 'cdn.pendo.io'),
      state('registered', 'cdn.pendo.io', { isRetired: true }),
      state('excepted', 'cdn.pendo.io', { exception: 'requested' }),
      state('excepted', 'cdn.pendo.io', { exception: 'active' }),
      state('excepted', 'cdn.pendo.io', { exception: 'denied' }),
      state('excepted', 'cdn.pendo.io', { exception: 'expired' }),
      state('excepted', 'static.hotjar.com', { exception: 'active' }),
    ]).toEqual([
      'new',
      'registered',
      'new',
      'new',
      'ignored',
      'ignored',
      'registered',
      'new',
      'excepted',
      'excepted',
      'new',
      'new',
      'registered',
    ]);
  });

  it('is found among 15,000 platforms', () => {
    const many = Array.from({ length: 15_000 }, (_, at) =>
      platform(`Tool ${at}`, `vendor-${at % 2_000}`),
    );
    const suppliers = Array.from({ length: 2_000 }, (_, at) =>
      vendor(`vendor-${at}`, `v${at}.example`),
    );
    const large = new Register(suppliers, many, thirdPartyWeb);
    const found = matchOf(find('cdn.v7.example')[0], large, []);
    expect(found.platforms).toHaveLength(8);
    expect(isUnanswered(found)).toBe(false);
  });
});
