import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const minimal = {
  type: 'api',
  lifecycle: 'live',
  owner: 'crm',
  source: 'shop',
  target: 'cdp',
};

const problems = (change: JsonObject) =>
  problemsOf('MarketingIntegration', { ...minimal, ...change });

const flow = {
  data: 'order',
  classification: 'confidential',
  personalData: 'ordinary',
  direction: 'both',
};

describe('a MarketingIntegration is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    [
      'between a component and a platform',
      { source: 'component:default/shop' },
    ],
    [
      'between things of one name but not one kind',
      { source: 'component:shop', target: 'shop' },
    ],
    ['with data about people', { dataFlows: [flow] }],
    [
      'with public data about nobody',
      {
        dataFlows: [
          { ...flow, classification: 'public', personalData: 'none' },
        ],
      },
    ],
    [
      'with credentials that have expired',
      { credentialsExpireOn: '2020-01-01' },
    ],
    [
      'kept by a person and a team',
      { maintainers: ['ines', 'group:default/crm'] },
    ],
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe('a MarketingIntegration is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'without ends',
      { source: undefined, target: undefined },
      [
        'spec.source: is missing, write text (Where data comes from)',
        'spec.target: is missing, write text (Where data goes to)',
      ],
    ],
    [
      'from a platform to itself, however written',
      { target: 'MarketingPlatform:default/Shop' },
      ['spec.target: is the same as spec.source, name the other end'],
    ],
    [
      'from a person',
      { source: 'user:default/ines' },
      [
        'spec.source: names a user, name a MarketingPlatform or Component or API or Resource',
      ],
    ],
    [
      'kept by a platform',
      { maintainers: ['marketingplatform:cdp'] },
      ['spec.maintainers[0]: names a marketingplatform, name a User or Group'],
    ],
    [
      'with unknown data',
      { dataFlows: [flow, { ...flow, data: 'orders' }] },
      [
        'spec.dataFlows[1].data: "orders" is not in the list of data objects, did you mean "order" (Order)?',
      ],
    ],
    [
      'with data about people in public',
      { dataFlows: [{ ...flow, classification: 'public' }] },
      [
        'spec.dataFlows[0].classification: personal data is never public, write internal or higher',
      ],
    ],
    [
      'with a flow the wrong way',
      { dataFlows: [{ ...flow, direction: 'source-to-taget' }] },
      [
        'spec.dataFlows[0].direction: "source-to-taget" is not one of "source-to-target", "target-to-source", "both", did you mean "source-to-target"?',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
