import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const problems = (change: JsonObject) =>
  problemsOf('MarketingVendor', {
    type: 'vendor',
    lifecycle: 'approved',
    owner: 'procurement',
    ...change,
  });

const domainProblem =
  'must be a host name in lower case without https:// or a path, for example example.com';

describe('a MarketingVendor is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    [
      'with host names',
      { domains: ['a.co', 'res.cdn-1.example.com', 'xn--mnchen-3ya.de'] },
    ],
    [
      'with agreements',
      {
        agreements: [
          { kind: 'nda' },
          { kind: 'dpa', signedOn: '2026-01-01', expiresOn: '2026-01-01' },
        ],
      },
    ],
    [
      'with people',
      {
        contacts: [
          { name: 'Zoë Ångström', email: 'z@example.com', phone: '+49 30 1' },
        ],
      },
    ],
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe('a MarketingVendor is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'with things that are no host names',
      {
        domains: [
          'https://a.co',
          'A.co',
          'a',
          'a.co/x',
          '-a.co',
          `${'a'.repeat(64)}.co`,
          '*.a.co',
        ],
      },
      [0, 1, 2, 3, 4, 5, 6].map(
        index => `spec.domains[${index}]: ${domainProblem}`,
      ),
    ],
    [
      'with a host name twice',
      { domains: ['a.co', 'b.co', 'a.co'] },
      ['spec.domains[2]: domain "a.co" appears twice, keep one'],
    ],
    [
      'as its own parent',
      { parent: 'self' },
      ['spec.parent: names the entity itself, name another one'],
    ],
    [
      'with a group as parent',
      { parent: 'group:default/crm' },
      ['spec.parent: names a group, name a MarketingVendor'],
    ],
    [
      'with an agreement that ends before it starts',
      {
        agreements: [
          { kind: 'msa' },
          { kind: 'dpa', signedOn: '2026-02-01', expiresOn: '2026-01-01' },
        ],
      },
      [
        'spec.agreements[1].expiresOn: 2026-01-01 is before spec.agreements[1].signedOn (2026-02-01), swap or correct the dates',
      ],
    ],
    [
      'with an address that is none',
      { contacts: [{ name: 'Sam', email: 'sam at example.com' }] },
      ['spec.contacts[0].email: must be an e-mail address'],
    ],
    [
      'with an agreement of an unknown kind',
      { agreements: [{ kind: 'dpaa' }] },
      [
        'spec.agreements[0].kind: "dpaa" is not one of "dpa", "msa", "nda", did you mean "dpa"?',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
