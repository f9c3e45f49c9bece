import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../../__testUtils__/entities';
import { holdersPart } from './holdersPart';

const held = (roles: object[]) => {
  const dam = platform({
    name: 'dam',
    metadata: { name: 'dam', namespace: 'uk' },
    spec: { roles: roles as never },
  });
  if (!isMarketingPlatform(dam)) throw new Error('is no platform');
  return holdersPart(dam, '2026-11-22');
};

describe('holders of roles', () => {
  it.each([
    [
      'a person',
      [{ role: 'platform-owner', assignee: 'ines' }],
      ['platform-owner user:uk/ines'],
    ],
    [
      'a group',
      [{ role: 'support-lead', assignee: 'group:default/support' }],
      ['support-lead group:default/support'],
    ],
    [
      'a deputy too',
      [
        {
          role: 'platform-owner',
          assignee: 'ines',
          deputy: 'user:default/tom',
        },
      ],
      ['platform-owner user:uk/ines', 'platform-owner user:default/tom'],
    ],
    [
      'each once',
      [{ role: 'platform-owner', assignee: 'ines', deputy: 'ines' }],
      ['platform-owner user:uk/ines'],
    ],
    [
      'nobody where none is needed',
      [{ role: 'support-lead', notNeededBecause: 'small' }],
      [],
    ],
    [
      'nobody with a broken reference',
      [{ role: 'platform-owner', assignee: 'a:b:c/' }],
      [],
    ],
    [
      'nobody once it has ended',
      [{ role: 'trainer', assignee: 'ines', endsOn: '2026-11-21' }],
      [],
    ],
    [
      'until its last day',
      [{ role: 'trainer', assignee: 'ines', endsOn: '2026-11-22' }],
      ['trainer user:uk/ines'],
    ],
  ])('are %s', (_, roles, expected) => {
    expect(
      held(roles).holders.map(({ ref, role }) => `${role} ${ref}`),
    ).toEqual(expected);
  });

  it('are looked at again the day after the first of them ends', () => {
    const roles = ['2027-02-01', '2026-12-31'].map(endsOn => ({
      role: 'trainer',
      assignee: 'ines',
      endsOn,
    }));
    expect(held(roles).endsOn).toBe('2027-01-01');
    expect(held([]).endsOn).toBeUndefined();
  });
});
