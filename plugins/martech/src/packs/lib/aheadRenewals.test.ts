import {
  RenewalWindow,
  RenewalWindowSum,
} from '@martech-portal/backstage-plugin-martech-common';
import { cost, renewalWith } from '../../renewals/__testUtils__/renewals';
import { aheadRenewals } from './aheadRenewals';

const sum = (window: RenewalWindow, platforms: number): RenewalWindowSum => ({
  window,
  all: cost(platforms, platforms * 1_000),
  notControlled: cost(),
  undecided: 0,
});

describe('aheadRenewals', () => {
  it('leaves out what was missed and what is far, and counts the rest', () => {
    const items = (['missed', '30', 'missed', '60', '90'] as const).map(
      (window, at) => renewalWith({ window, title: `${window} ${at}` }),
    );
    const windows = [
      sum('missed', 2),
      sum('30', 1),
      sum('60', 3),
      sum('90', 1),
      sum('later', 9),
    ];
    const found = aheadRenewals({ items, windows }, 2);
    expect(found.shown.map(({ title }) => title)).toEqual(['30 1', '60 3']);
    expect([found.rest, found.missed?.platforms]).toEqual([3, 2]);
  });

  it('has nothing to say where nothing renews', () => {
    expect(aheadRenewals({ items: [], windows: [] }, 6)).toEqual({
      shown: [],
      rest: 0,
      missed: undefined,
    });
  });
});
