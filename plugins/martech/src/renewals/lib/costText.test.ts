import { cost } from '../__testUtils__/renewals';
import { costText } from './costText';

const eur = (amount: number) => [{ amount, currency: 'EUR' }];

it.each([
  ['an amount', cost(2, 96_000), '96000 EUR'],
  ['nothing to pay', { ...cost(1), amounts: eur(0) }, '0 EUR'],
  [
    'nothing to pay so far, others not known',
    { ...cost(3), amounts: eur(0), withoutCost: 2 },
    'none',
  ],
  [
    'an amount, others not known',
    { ...cost(3, 500), withoutCost: 2 },
    '500 EUR',
  ],
  ['no cost at all', { ...cost(2), withoutCost: 2 }, 'none'],
])('%s', (_, sum, expected) => {
  const money = ({ amount, currency }: { amount: number; currency: string }) =>
    `${amount} ${currency}`;
  for (const base of ['EUR', undefined]) {
    expect(costText(sum, { base, formats: { money }, none: 'none' })).toBe(
      expected,
    );
  }
});
