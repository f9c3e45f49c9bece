import { EntityPeople } from '../../../governance/operating';
import { likelyOwners } from './likelyOwners';

const GOVERNANCE = 'group:default/governors';
const TEAM = 'group:default/brand';
const people = (
  active: string[],
  more: Partial<EntityPeople> = {},
): EntityPeople => ({
  owner: TEAM,
  roles: [
    { role: 'trainer', holder: 'user:default/tim' },
    {
      role: 'platform-owner',
      holder: 'user:default/ann',
      deputy: 'user:default/dee',
    },
  ],
  standings: new Map(
    active.map(ref => [ref, { active: true, members: [] }] as const),
  ),
  ...more,
});

it.each([
  [
    'the platform owner and the deputy',
    people(['user:default/ann', 'user:default/dee', TEAM]),
    ['user:default/ann', 'user:default/dee'],
    'platform-owner',
  ],
  [
    'the deputy of one who left',
    people(['user:default/dee', TEAM]),
    ['user:default/dee'],
    'platform-owner',
  ],
  [
    'the owner where the role is empty',
    people([TEAM], { roles: [] }),
    [TEAM],
    'owner',
  ],
  [
    'another role where the owner is gone',
    people(['user:default/tim']),
    ['user:default/tim'],
    'role',
  ],
  ['governance where nobody is left', people([]), [GOVERNANCE], 'governance'],
  [
    'governance where nobody is named',
    people([], { owner: undefined, roles: [] }),
    [GOVERNANCE],
    'governance',
  ],
])('asks %s', (_, around, who, why) => {
  expect(likelyOwners(around, GOVERNANCE)).toEqual({ who, why });
});

it('asks nobody where there is no governance either', () => {
  expect(likelyOwners(people([])).who).toEqual([]);
});
