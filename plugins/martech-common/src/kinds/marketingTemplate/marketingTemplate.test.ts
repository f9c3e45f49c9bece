import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const minimal = {
  type: 'email',
  lifecycle: 'draft',
  owner: 'crm',
  management: 'managed',
};

const problems = (change: JsonObject) =>
  problemsOf('MarketingTemplate', { ...minimal, ...change });

const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const url = 'https://git.example.com/a.html';

describe('a MarketingTemplate is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    ['as a copy of another', { management: 'local', derivedFrom: 'other' }],
    [
      'as a local one with a reason',
      { management: 'local', localReason: 'Law.' },
    ],
    ['with a file elsewhere', { source: { url, integrity: hash } }],
    [
      'with a file beside it',
      { source: { path: './a.html', integrity: hash } },
    ],
    [
      'with regions of both sorts',
      { lockedRegions: ['a'], editableRegions: ['b'] },
    ],
    [
      'with rights',
      {
        rights: {
          territories: ['de'],
          channels: ['email'],
          expiresOn: '2020-01-01',
        },
      },
    ],
    [
      'with AI',
      {
        ai: {
          use: 'generative',
          digitalSourceType:
            'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        },
      },
    ],
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe('a MarketingTemplate is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'as a local one from nowhere',
      { management: 'local' },
      [
        'spec.derivedFrom: a local template names the template it was made from, or says why there is none in localReason',
      ],
    ],
    [
      'as a copy of itself',
      { derivedFrom: 'self' },
      ['spec.derivedFrom: names the entity itself, name another one'],
    ],
    [
      'as a copy of a platform',
      { derivedFrom: 'marketingplatform:default/x' },
      ['spec.derivedFrom: names a marketingplatform, name a MarketingTemplate'],
    ],
    [
      'built on a component',
      { platforms: ['ok', 'component:default/x'] },
      ['spec.platforms[1]: names a component, name a MarketingPlatform'],
    ],
    [
      'with its file in two places',
      { source: { url, path: './a.html' } },
      ['spec.source.path: the file has one place, keep url or path'],
    ],
    [
      'with the hash of no file',
      { source: { integrity: hash } },
      ['spec.source.url: a hash needs the file it is of, write url or path'],
    ],
    [
      'with a hash of another sort',
      { source: { url, integrity: 'md5-abc' } },
      ['spec.source.integrity: must be sha256- followed by the hash in base64'],
    ],
    [
      'with a region that is locked and open',
      { lockedRegions: ['imprint'], editableRegions: ['stage', 'imprint'] },
      [
        'spec.editableRegions[1]: "imprint" is locked, too, keep it in one of the lists',
      ],
    ],
    [
      'with rights in unknown places',
      {
        rights: { territories: ['Germny'], channels: ['Newsletter'] },
        markets: ['USA'],
      },
      [
        'spec.markets[0]: "USA" is not in the list of markets, write "us" (United States)',
        'spec.rights.territories[0]: "Germny" is not in the list of markets, did you mean "de" (Germany)?',
        'spec.rights.channels[0]: "Newsletter" is not in the list of channels, write "email" (E-mail)',
      ],
    ],
    [
      'with a version that YAML reads as a number',
      { version: 2.3 },
      ['spec.version: must be text, put it in quotes: "2.3"'],
    ],
    [
      'with an approval by nobody',
      {
        approvals: [{ role: 'brand', legalEffect: 'brand', on: '2026-01-01' }],
      },
      ['spec.approvals[0].by: is missing, write text (Who approved)'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
