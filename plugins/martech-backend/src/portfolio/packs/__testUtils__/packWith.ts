import { CostSum } from '@martech-portal/backstage-plugin-martech-common';
import { noStates } from '../../noStates';
import { NewPack } from '../store/PackStore';

const noCost: CostSum = {
  platforms: 0,
  amounts: [],
  inBase: null,
  withoutCost: 0,
  withoutRate: 0,
};
const states = noStates();
const figures = {
  platforms: 0,
  controlled: 0,
  drifting: 0,
  uncontrolled: 0,
  ready: 0,
  consistency: null,
  exceptions: 0,
  atRisk: 0,
};

/** A pack of an empty estate. */
export const packWith = (more: Partial<NewPack> = {}): NewPack => ({
  id: 'pack',
  title: 'November',
  by: 'user:default/a',
  at: new Date('2026-11-22T10:00:00.000Z'),
  partial: false,
  figures,
  content: {
    asOf: '2026-11-22T10:00:00.000Z',
    partial: false,
    figures,
    overview: {
      asOf: '2026-11-22T10:00:00.000Z',
      historyFrom: null,
      states,
      signals: [],
      consistency: {
        today: null,
        lowest: null,
        lowestOn: null,
        expected: 0,
        missing: [],
        days: [],
        partial: false,
      },
      platforms: 0,
      week: null,
      readiness: { measured: 0, ready: 0, waived: 0, conditions: [] },
      unready: { total: 0, items: [] },
    },
    red: { total: 0, items: [] },
    decisions: { items: [], isMore: false },
    exceptions: {
      debt: {
        active: 0,
        oldestDays: null,
        medianAgeDays: null,
        renewed: 0,
        permanent: 0,
        expiringIn30Days: 0,
        money: [],
        withPersonalData: 0,
      },
      items: [],
    },
    renewals: {
      base: null,
      moneyAtRisk: noCost,
      tooLate: noCost,
      undecided: noCost,
      windows: [],
      items: [],
    },
    trend: [],
    changes: null,
  },
  ...more,
});
