import {
  controlStates,
  EntityRow,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { daysAfter } from './windowOf';
import { renewalFigures } from './renewalFigures';
import { renewalsOf } from './renewalsOf';

const today = '2026-11-22';
const now = new Date(`${today}T08:00:00Z`);
const money = { base: 'EUR', rates: { USD: 0.5 }, ratesAsOf: today };

const rows = fc.array(
  fc.record({
    end: fc.integer({ min: -50, max: 400 }),
    notice: fc.option(fc.integer({ min: 0, max: 120 })),
    amount: fc.option(fc.integer({ min: 0, max: 1_000 })),
    currency: fc.constantFrom('EUR', 'USD', 'SEK'),
    state: fc.constantFrom(...controlStates),
    lifecycle: fc.constantFrom('operating', 'retired', 'sandbox'),
  }),
  { maxLength: 40 },
);

/** Says of each platform what it is, without windows, tallies or shortcuts. */
function recount(all: readonly EntityRow[]) {
  let atRisk = 0;
  let tooLate = 0;
  let euros = 0;
  for (const { annualCost, contractEnd, controlState, noticeDeadline } of all) {
    if (!noticeDeadline || !contractEnd || contractEnd < today) continue;
    if (noticeDeadline < today) tooLate += 1;
    else if (
      noticeDeadline <= daysAfter(today, 120) &&
      ['drifting', 'uncontrolled', 'unknown'].includes(controlState ?? '')
    ) {
      atRisk += 1;
      const { amount = 0, currency = 'EUR' } = annualCost ?? {};
      if (currency === 'EUR') euros += amount;
      if (currency === 'USD') euros += amount / 2;
    }
  }
  return { atRisk, tooLate, euros };
}

it('counts what a recount counts, and every platform in one window', () => {
  fc.assert(
    fc.property(rows, drawn => {
      const all = drawn.map(
        (
          { amount, currency, end, lifecycle, notice, state },
          at,
        ): EntityRow => ({
          uid: `${at}`,
          entityRef: `marketingplatform:default/p${at}`,
          kind: 'MarketingPlatform',
          namespace: 'default',
          name: `p${at}`,
          title: `P${at}`,
          type: 'dam',
          vendor: 'marketingvendor:default/v',
          lifecycle,
          controlState: state,
          contractEnd: daysAfter(today, end),
          ...(notice !== null && {
            noticeDeadline: daysAfter(today, end - notice),
          }),
          ...(amount !== null && { annualCost: { amount, currency } }),
        }),
      );
      const renewals = renewalsOf(all, {
        decisions: new Map(),
        money,
        now,
        seats: new Map(),
      });
      const figures = renewalFigures(renewals, { money, today });
      const expected = recount(all);
      expect(figures.moneyAtRisk.platforms).toBe(expected.atRisk);
      expect(figures.moneyAtRisk.inBase ?? 0).toBeCloseTo(expected.euros);
      expect(figures.tooLate.platforms).toBe(expected.tooLate);
      const sum = (piles: Array<{ all: { platforms: number } }>) =>
        piles.reduce((total, pile) => total + pile.all.platforms, 0);
      expect(sum(figures.windows)).toBe(renewals.length);
      const soon = ['30', '60', '90', '120'];
      expect(sum(figures.weeks)).toBe(
        renewals.filter(({ window }) => soon.includes(window)).length,
      );
      expect(figures.undecided.platforms).toBe(sum(figures.weeks));
    }),
  );
});

it('has no total in one currency without rates', () => {
  const none = renewalFigures([], { today });
  expect(none.moneyAtRisk).toEqual({
    platforms: 0,
    amounts: [],
    inBase: null,
    withoutCost: 0,
    withoutRate: 0,
  });
});
