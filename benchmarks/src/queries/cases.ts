import { EntitiesQuery } from '@martech-portal/backstage-plugin-martech-common';

const kind = 'MarketingPlatform' as const;
const facets = [
  'category',
  'owner',
  'lifecycle',
  'tier',
  'market',
  'dataClass',
];

/** What list pages ask for, by name. */
export const cases: Record<string, EntitiesQuery> = {
  'first page with facets': { kind, facets },
  'by annual cost': {
    kind,
    orderBy: [{ column: 'annualCost', order: 'desc' }],
  },
  'renewal within 90 days': {
    kind,
    where: { noticeDeadline: { from: '2026-11-22', to: '2027-02-20' } },
    orderBy: [{ column: 'noticeDeadline', order: 'asc' }],
    facets,
  },
  'three filters with facets': {
    kind,
    where: {
      tier: { in: ['core', 'anchor'] },
      lifecycle: { in: ['operating'] },
      market: { in: ['de', 'fr'] },
    },
    facets,
  },
  text: { kind, text: 'cloud market' },
  'text with facets': { kind, text: 'analytics', facets },
  'last owner first': {
    kind,
    orderBy: [
      { column: 'owner', order: 'desc' },
      { column: 'contractEnd', order: 'asc' },
    ],
  },
  'a page of 500': { kind, limit: 500 },
  'vendors by platforms': {
    kind: 'MarketingVendor',
    orderBy: [{ column: 'platformCount', order: 'desc' }],
  },
};
