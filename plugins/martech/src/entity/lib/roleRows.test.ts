import { Entity } from '@backstage/catalog-model';
import {
  MarketingPlatform,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { LEFT_ON_ANNOTATION, rolePeople, roleRows } from './roleRows';
import { roleSummary } from './roleSummary';

type Roles = MarketingPlatform['spec']['roles'];

const platform = (roles: Roles): MarketingPlatform => ({
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name: 'asset-library', namespace: 'emea' },
  spec: { type: 'dam', lifecycle: 'operating', owner: 'brand', roles },
});

const user = (name: string, leftOn?: string): [string, Entity] => [
  `user:emea/${name}`,
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      annotations: leftOn ? { [LEFT_ON_ANNOTATION]: leftOn } : {},
    },
  },
];

const people = new Map([
  user('maya'),
  user('gone', '2026-11-21'),
  user('last-day', '2026-11-22'),
  user('going', '2026-12-31'),
  user('some-day', 'last spring'),
]);
const today = '2026-11-22';

const rowsOf = (roles: Roles, required: RoleId[] = []) =>
  roleRows(platform(roles), { required, people, today });

describe('roleRows', () => {
  it.each<[string, NonNullable<Roles>[number], string]>([
    [
      'somebody the catalog has',
      { role: 'service-owner', assignee: 'maya' },
      'filled',
    ],
    [
      'a full reference',
      { role: 'service-owner', assignee: 'user:emea/maya' },
      'filled',
    ],
    [
      'another namespace',
      { role: 'service-owner', assignee: 'user:default/maya' },
      'unknown',
    ],
    [
      'nobody the catalog has',
      { role: 'service-owner', assignee: 'mayo' },
      'unknown',
    ],
    [
      'a team the catalog does not have',
      { role: 'service-owner', assignee: 'group:emea/x' },
      'unknown',
    ],
    ['somebody who left', { role: 'service-owner', assignee: 'gone' }, 'left'],
    [
      'somebody who leaves today',
      { role: 'service-owner', assignee: 'last-day' },
      'left',
    ],
    [
      'somebody who will leave',
      { role: 'service-owner', assignee: 'going' },
      'leaving',
    ],
    [
      'somebody who left on a day nobody wrote down properly',
      { role: 'service-owner', assignee: 'some-day' },
      'left',
    ],
    [
      'a reason',
      { role: 'service-owner', notNeededBecause: 'bought as a service' },
      'not-needed',
    ],
    ['an empty entry', { role: 'service-owner' }, 'vacant'],
    [
      'a project role that runs',
      { role: 'trainer', assignee: 'maya', endsOn: '2026-11-22' },
      'filled',
    ],
    [
      'a project role that ended',
      { role: 'trainer', assignee: 'maya', endsOn: '2026-11-21' },
      'ended',
    ],
  ])('reads %s', (_, entry, expected) => {
    const row = rowsOf([entry]).find(({ role }) => role === entry.role);
    expect(row?.state).toBe(expected);
  });

  it('lists every role that stays, and project roles only when they are there', () => {
    expect(rowsOf([]).map(({ group }) => group)).toEqual([
      ...Array(9).fill('enduring'),
      ...Array(3).fill('bridge'),
    ]);
    const two = rowsOf([
      { role: 'trainer', assignee: 'maya', endsOn: '2027-01-01' },
      { role: 'trainer', assignee: 'going', endsOn: '2027-01-01' },
    ]);
    expect(two.filter(({ group }) => group === 'project')).toHaveLength(2);
  });

  it('names holders and deputies for one request', () => {
    expect(
      rolePeople(
        platform([
          {
            role: 'support-lead',
            assignee: 'maya',
            deputy: 'group:default/desk',
          },
          { role: 'trainer', notNeededBecause: 'none' },
        ]),
      ),
    ).toEqual(['user:emea/maya', 'group:default/desk']);
  });
});

describe('roleSummary', () => {
  const required: RoleId[] = [
    'platform-owner',
    'service-owner',
    'support-lead',
  ];

  it.each<
    [string, Roles, { filled: number; required: number; notNeeded: number }]
  >([
    ['nobody', [], { filled: 0, required: 3, notNeeded: 0 }],
    [
      'a role nobody asks for',
      [{ role: 'adoption-lead', assignee: 'maya' }],
      { filled: 0, required: 3, notNeeded: 0 },
    ],
    [
      'a leaver, a typo and one who still is there',
      [
        { role: 'platform-owner', assignee: 'going' },
        { role: 'service-owner', assignee: 'gone' },
        { role: 'support-lead', assignee: 'mayo' },
      ],
      { filled: 1, required: 3, notNeeded: 0 },
    ],
    [
      'a role declared not needed, which leaves the count',
      [
        { role: 'platform-owner', assignee: 'maya' },
        { role: 'support-lead', notNeededBecause: 'vendor does it' },
      ],
      { filled: 1, required: 2, notNeeded: 1 },
    ],
  ])('counts %s', (_, roles, expected) => {
    expect(roleSummary(rowsOf(roles, required))).toEqual(expected);
  });
});
