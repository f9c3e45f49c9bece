import { handedOver } from './handedOver';

const trainer = { role: 'trainer', assignee: 'tim', endsOn: '2027-01-01' };

it.each([
  [
    'ends the role of platform owner',
    {
      roles: [{ role: 'platform-owner', assignee: 'ann' }, trainer],
      type: 'x',
    },
    { roles: [trainer], type: 'x' },
  ],
  ['leaves no empty list', { roles: [{ role: 'platform-owner' }] }, {}],
  ['needs no roles', { type: 'x' }, { type: 'x' }],
  ['leaves alone what is no role', { roles: ['x'] }, { roles: ['x'] }],
])('%s', (_, spec, expected) => {
  const entity = { kind: 'MarketingPlatform', spec: { owner: 'a', ...spec } };
  const before = JSON.stringify(entity);
  expect(handedOver(entity, 'group:default/b')).toEqual({
    kind: 'MarketingPlatform',
    spec: { ...expected, owner: 'group:default/b' },
  });
  expect(JSON.stringify(entity)).toBe(before);
});
