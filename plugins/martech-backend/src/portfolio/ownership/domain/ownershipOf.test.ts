import {
  ControlStateId,
  controlStates,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import { KnownState } from '../../../governance/control/tables/StateTable';
import { byPrincipal, heldTogether } from './byPrincipal';
import { ownershipOf } from './ownershipOf';

const TODAY = '2026-11-22';
const BRAND = 'group:default/brand';
const SHOP = 'group:default/shop';
const MAYA = 'user:default/maya';

const row = (name: string, more: Partial<EntityRow> = {}): EntityRow => ({
  uid: name,
  entityRef: `marketingplatform:default/${name}`,
  kind: 'MarketingPlatform',
  namespace: 'default',
  name,
  title: `Title of ${name}`,
  type: 'dam',
  lifecycle: 'operating',
  ...more,
});

const known = (uid: string, state: ControlStateId, against = 0): KnownState =>
  ({
    uid,
    state,
    since: Date.parse('2026-11-01'),
    reasons: Array.from({ length: against }, () => ({
      kind: 'signal',
      id: 'owner-left',
      severity: 'red',
    })),
  } as unknown as KnownState);

const of = (
  rows: EntityRow[],
  principals: string[],
  states: KnownState[] = [],
) =>
  ownershipOf(heldTogether(byPrincipal(rows), principals), {
    states: new Map(states.map(state => [state.uid, state])),
    today: TODAY,
  });

const refsOf = (items: Array<{ entityRef: string }>) =>
  items.map(({ entityRef }) => entityRef.split('/')[1]);

describe('what somebody answers for', () => {
  it('is each platform once, owned before held, the worst first', () => {
    const rows = [
      row('fine', { owner: BRAND, roleHolder: [MAYA] }),
      row('new', { owner: BRAND }),
      row('bad', { owner: BRAND }),
      row('worse', { owner: BRAND }),
      row('of-others', { owner: SHOP, roleHolder: [MAYA, BRAND] }),
      row('old', { owner: BRAND, lifecycle: 'retired' }),
      row('foreign', { owner: SHOP }),
      row('nobody'),
    ];
    const states = [
      known('fine', 'controlled'),
      known('bad', 'uncontrolled', 1),
      known('worse', 'uncontrolled', 2),
      known('of-others', 'uncontrolled', 5),
    ];
    const found = of(rows, [BRAND, MAYA], states);
    expect(found).toMatchObject({
      owned: 4,
      roles: 1,
      retired: 1,
      states: { controlled: 1, uncontrolled: 2, unknown: 1, drifting: 0 },
    });
    expect(refsOf(found.platforms)).toEqual([
      'worse',
      'bad',
      'new',
      'fine',
      'of-others',
    ]);
    expect(found.platforms[0]).toEqual({
      entityRef: 'marketingplatform:default/worse',
      title: 'Title of worse',
      owner: BRAND,
      owns: true,
      state: 'uncontrolled',
      since: '2026-11-01T00:00:00.000Z',
      reasons: 2,
    });
  });

  it.each([
    ['today', { noticeDeadline: TODAY }, true],
    ['in 120 days', { noticeDeadline: '2027-03-22' }, true],
    ['in 121 days', { noticeDeadline: '2027-03-23' }, false],
    ['yesterday', { noticeDeadline: '2026-11-21' }, false],
    ['never', {}, false],
    ['retired', { noticeDeadline: TODAY, lifecycle: 'retired' }, false],
    ['of others', { noticeDeadline: TODAY, owner: SHOP }, false],
  ])('renews soon: %s', (_, more, expected) => {
    const contract = { contractEnd: '2027-12-31', owner: BRAND };
    const { renewals, renewing } = of(
      [row('dam', { ...contract, ...more })],
      [BRAND],
    );
    expect(refsOf(renewals)).toEqual(expected ? ['dam'] : []);
    expect(renewing).toBe(expected ? 1 : 0);
  });

  it('agrees with a plain recount over many platforms', () => {
    let seed = 7;
    const pick = <T>(values: readonly T[]): T => {
      seed = (seed * 48_271) % 2_147_483_647;
      return values[seed % values.length];
    };
    const owners = [BRAND, SHOP, undefined];
    const rows = Array.from({ length: 500 }, (_, at) =>
      row(`p${at}`, {
        owner: pick(owners),
        lifecycle: pick(['operating', 'launched', 'retired']),
        roleHolder: pick([[MAYA], [BRAND], [], [MAYA, SHOP]]),
        contractEnd: '2028-01-01',
        noticeDeadline: pick(['2026-11-30', '2027-02-01', '2027-10-01']),
      }),
    );
    const states = rows.map(({ uid }) => known(uid, pick(controlStates)));
    const found = of(rows, [BRAND, MAYA], states);
    const mine = rows.filter(
      ({ lifecycle, owner }) => owner === BRAND && lifecycle !== 'retired',
    );
    expect(found.owned).toBe(mine.length);
    expect(found.roles).toBe(
      rows.filter(
        ({ lifecycle, owner, roleHolder = [] }) =>
          owner !== BRAND &&
          lifecycle !== 'retired' &&
          (roleHolder.includes(BRAND) || roleHolder.includes(MAYA)),
      ).length,
    );
    const uids = new Set(mine.map(({ uid }) => uid));
    for (const state of controlStates) {
      const count = states.filter(
        known_ => known_.state === state && uids.has(known_.uid),
      ).length;
      expect([state, found.states[state]]).toEqual([state, count]);
    }
    const renewing = mine.filter(
      ({ noticeDeadline = '' }) => noticeDeadline < '2027-03-23',
    );
    expect(found.renewing).toBe(renewing.length);
    expect(found.renewals).toHaveLength(10);
    expect(new Set(found.renewals.map(one => one.noticeDeadline))).toEqual(
      new Set(['2026-11-30']),
    );
  });
});
