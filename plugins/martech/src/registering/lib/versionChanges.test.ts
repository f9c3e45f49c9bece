import { EntityVersion } from '@martech-portal/backstage-plugin-martech-common';
import { shownValue } from './shownValue';
import { versionChanges } from './versionChanges';

const version = (spec: object, changed: string[] = []): EntityVersion => ({
  version: 2,
  action: 'update',
  by: 'user:default/maya',
  at: '2026-11-20T08:00:00.000Z',
  entity: { spec },
  changed,
});

describe('versionChanges', () => {
  it('tells what stood there and what stands there', () => {
    const before = version({ roles: [{ role: 'trainer', assignee: 'a' }] });
    const after = version(
      { roles: [{ role: 'trainer', assignee: 'b' }], tier: 'core' },
      ['spec.roles[0].assignee', 'spec.tier'],
    );
    expect(versionChanges(after, before)).toEqual([
      { path: 'spec.roles[0].assignee', before: 'a', after: 'b' },
      { path: 'spec.tier', before: undefined, after: 'core' },
    ]);
  });

  it('tells nothing of the first version', () => {
    expect(versionChanges(version({}, ['spec.tier']), undefined)).toEqual([]);
  });
});

describe('shownValue', () => {
  it.each([
    ['text', 'text'],
    [false, 'false'],
    [0, '0'],
    [['a', 'b'], 'a, b'],
    [{ amount: 5, currency: 'EUR' }, '5 EUR'],
    [undefined, undefined],
    [null, undefined],
    ['x'.repeat(200), `${'x'.repeat(120)}…`],
  ])('of %j is %j', (value, expected) => {
    expect(shownValue(value)).toBe(expected);
  });
});
