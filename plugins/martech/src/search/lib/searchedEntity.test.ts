import { searchedEntity } from './searchedEntity';

const found = {
  title: 'Asset library',
  text: 'All pictures',
  kind: 'MarketingPlatform',
  namespace: 'default',
  type: 'digital-asset-management',
  lifecycle: 'operating',
  owner: 'group:default/brand-studio',
  location: '/catalog/default/marketingplatform/asset-library',
};

it.each([
  [
    'a platform',
    found,
    {
      kind: 'MarketingPlatform',
      entityRef: 'marketingplatform:default/asset-library',
      type: 'digital-asset-management',
      lifecycle: 'operating',
      owner: 'group:default/brand-studio',
    },
  ],
  [
    'one without an owner',
    { ...found, owner: '', type: undefined, lifecycle: undefined },
    {
      kind: 'MarketingPlatform',
      entityRef: 'marketingplatform:default/asset-library',
    },
  ],
  [
    'one whose page has another address',
    { ...found, location: '/assets/7', kind: 'MarketingVendor', owner: 'x' },
    {
      kind: 'MarketingVendor',
      type: 'digital-asset-management',
      lifecycle: 'operating',
    },
  ],
  ['what is not of ours', { ...found, kind: 'Component' }, undefined],
  ['documentation', { title: 'Guide', text: '', location: '/docs' }, undefined],
  ['nothing', undefined, undefined],
])('reads %s', (_, document, entity) => {
  expect(searchedEntity(document)).toEqual(entity);
});
