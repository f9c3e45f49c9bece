import { registeredTitle } from './registeredTitle';

it.each([
  ['its title', { metadata: { name: 'dam', title: 'Assets' } }, 'Assets'],
  ['its name', { metadata: { name: 'dam' } }, 'dam'],
  ['its reference', { metadata: 7 }, 'marketingplatform:default/dam'],
])('is %s', (_, entity, expected) => {
  const entityRef = 'marketingplatform:default/dam';
  expect(registeredTitle({ entity, entityRef })).toBe(expected);
});
