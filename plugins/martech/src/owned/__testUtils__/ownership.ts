import {
  OwnedPlatform,
  Ownership,
} from '@martech-portal/backstage-plugin-martech-common';

export const owned = (
  name: string,
  more: Partial<OwnedPlatform> = {},
): OwnedPlatform => ({
  entityRef: `marketingplatform:default/${name}`,
  title: `Title of ${name}`,
  owner: 'group:default/dam',
  owns: true,
  state: 'drifting',
  since: '2026-11-01T00:00:00.000Z',
  reasons: 2,
  ...more,
});

export const nothingOwned: Ownership = {
  asOf: '2026-11-22T10:00:00.000Z',
  owned: 0,
  roles: 0,
  retired: 0,
  states: {
    controlled: 0,
    drifting: 0,
    uncontrolled: 0,
    unknown: 0,
    'not-live': 0,
    retired: 0,
  },
  platforms: [],
  renewals: [],
  renewing: 0,
  waiting: { total: 0, overdue: 0 },
};

export const someOwned: Ownership = {
  ...nothingOwned,
  owned: 2,
  roles: 1,
  retired: 1,
  states: { ...nothingOwned.states, drifting: 1, controlled: 1 },
  platforms: [
    owned('assets'),
    owned('mail', { state: 'controlled', reasons: 0 }),
    owned('shop', { owns: false, owner: 'group:default/commerce' }),
  ],
  renewals: [
    {
      entityRef: 'marketingplatform:default/mail',
      title: 'Title of mail',
      state: 'controlled',
      noticeDeadline: '2026-12-02',
      autoRenew: true,
      annualCost: { amount: 12000, currency: 'EUR' },
    },
  ],
  renewing: 3,
  waiting: { total: 4, overdue: 1 },
};
