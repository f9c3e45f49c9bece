import {
  ControlStateId,
  Landscape,
} from '@martech-portal/backstage-plugin-martech-common';
import { Tile } from '../lib/Tile';

/** A tile for tests. */
export const tileWith = (name: string, more: Partial<Tile> = {}): Tile => ({
  ref: `marketingplatform:default/${name}`,
  title: `Title of ${name}`,
  type: 'dam',
  category: 'Content & Experience',
  state: 'controlled',
  tier: null,
  markets: [],
  cost: null,
  ...more,
});

const states: ControlStateId[] = ['uncontrolled', 'controlled', 'drifting'];

/** Three platforms in two categories, as the backend answers. */
export const landscapeWith = (more: Partial<Landscape> = {}): Landscape => ({
  asOf: '2026-11-22T10:00:00.000Z',
  today: '2026-11-22',
  historyFrom: '2026-01-10',
  partial: false,
  types: [
    { id: 'dam', category: 'Content & Experience' },
    { id: 'crm', category: 'Social & Relationships' },
  ],
  owners: ['group:default/brand-studio'],
  vendors: [
    {
      ref: 'marketingvendor:default/hubspot',
      title: 'HubSpot',
      mark: 'hubspot',
    },
  ],
  markets: ['de', 'pl'],
  cost: { currency: 'EUR', ratesAsOf: null },
  platforms: {
    refs: ['default/assets', 'default/pictures', 'default/contacts'],
    titles: ['Assets', 'Pictures', 'Contacts'],
    types: [0, 0, 1],
    states,
    tiers: ['core', null, 'anchor'],
    owners: [0, null, 0],
    vendors: [null, null, 0],
    markets: [[0], [], [0, 1]],
    costs: [1000, null, 500],
  },
  ...more,
});
