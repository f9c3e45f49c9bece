import { Overlap } from '@martech-portal/backstage-plugin-martech-common';

/** A platform that serves a need already, with what a test changes. */
export const overlapping = (
  more: Partial<Overlap['platforms'][number]> = {},
): Overlap['platforms'][number] => ({
  entityRef: 'marketingplatform:default/survey-hero',
  title: 'Survey Hero',
  lifecycle: 'operating',
  owner: 'group:default/insights',
  controlState: 'drifting',
  annualCost: { amount: 12_000, currency: 'EUR' },
  sameType: true,
  sharedCapabilities: ['surveys'],
  sharedMarkets: [],
  ...more,
});

/** What an overlap comes to. */
export const overlapOf = (
  platforms: Overlap['platforms'],
  more: Partial<Overlap> = {},
): Overlap => ({
  platforms,
  total: platforms.length,
  needsReason: platforms.length > 0,
  ...more,
});
