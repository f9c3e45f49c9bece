import { platformWith } from '../__testUtils__/entities';
import { costTotals } from './costTotals';
import { fundingShares } from './fundingShare';

const costing = (amount: number, currency: string) =>
  platformWith({ contract: { annualCost: { amount, currency } } });

describe('costTotals', () => {
  it('adds up within a currency and counts what it leaves out', () => {
    expect(
      costTotals([
        costing(100, 'EUR'),
        costing(50, 'USD'),
        costing(1, 'EUR'),
        platformWith(),
      ]),
    ).toEqual({
      totals: [
        { amount: 101, currency: 'EUR' },
        { amount: 50, currency: 'USD' },
      ],
      known: 3,
      unknown: 1,
    });
  });
});

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('fundingShares', () => {
  it.each([
    ['both', { run: eur(75), project: eur(25) }, [75, 25]],
    ['only run', { run: eur(75) }, []],
    [
      'two currencies',
      { run: eur(1), project: { amount: 1, currency: 'USD' } },
      [],
    ],
    ['nothing at all', { run: eur(0), project: eur(0) }, []],
  ])('of %s', (_, funding, percents) => {
    expect(fundingShares(funding).map(({ percent }) => percent)).toEqual(
      percents,
    );
  });
});
