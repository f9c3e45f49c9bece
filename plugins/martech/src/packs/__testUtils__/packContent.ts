import {
  Pack,
  PackContent,
} from '@martech-portal/backstage-plugin-martech-common';
import { metricsWith, overviewWith } from '../../control/__testUtils__/control';
import { costWith } from '../../overview/__testUtils__/renewals';

/** What is on a pack, but for what a test says. */
export const packContentWith = (
  more: Partial<PackContent> = {},
): PackContent => ({
  asOf: '2026-11-22T10:00:00.000Z',
  partial: false,
  overview: overviewWith(),
  figures: {
    platforms: 60,
    controlled: 40,
    drifting: 12,
    uncontrolled: 3,
    ready: 42,
    consistency: 0.5,
    exceptions: 4,
    atRisk: 2,
  },
  red: { total: 0, items: [] },
  decisions: { items: [], isMore: false },
  exceptions: { debt: metricsWith().exceptions, items: [] },
  renewals: {
    base: null,
    moneyAtRisk: costWith(),
    tooLate: costWith(),
    undecided: costWith(),
    windows: [],
    items: [],
  },
  trend: [],
  changes: null,
  ...more,
});

/** A frozen pack. */
export const packWith = (more: Partial<Pack> = {}): Pack => {
  const content = packContentWith();
  return {
    id: '01J00000000000000000000001',
    number: 'PACK-1',
    title: 'November',
    by: 'user:default/maya',
    at: '2026-11-22T10:00:00.000Z',
    partial: false,
    figures: content.figures,
    content,
    ...more,
  };
};
