import { freezeScope } from './freezeScope';

it.each([
  ['everything', undefined, { of: 'everything' }],
  [
    'what the form writes',
    { kind: 'MarketingPlatform', 'spec.tier': { $in: ['anchor', 'core'] } },
    { of: 'tiers', tiers: ['anchor', 'core'] },
  ],
  [
    'one platform',
    { 'metadata.name': 'asset-library' },
    { of: 'names', names: ['asset-library'] },
  ],
  [
    'tiers of one market',
    { 'spec.tier': 'core', 'spec.market': { $in: ['dk', 'se'] } },
    {
      of: 'values',
      values: [
        { name: 'tier', are: ['core'] },
        { name: 'market', are: ['dk', 'se'] },
      ],
    },
  ],
  [
    'what cannot be told',
    { $not: { kind: 'MarketingVendor' } },
    { of: 'rule' },
  ],
  ['what exists', { 'spec.tier': { $exists: true } }, { of: 'rule' }],
])('reads %s', (_, predicate, scope) => {
  expect(freezeScope(predicate)).toEqual(scope);
});
