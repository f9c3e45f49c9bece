import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Random, Weighted } from '../random/Random';
import { yearlyCost } from './yearlyCost';

type Spec = MarketingPlatform['spec'];
type Money = ReturnType<typeof yearlyCost>;

const terms: Weighted<{ term: string; days: number }> = [
  [{ term: 'P1Y', days: 365 }, 78],
  [{ term: 'P2Y', days: 730 }, 11],
  [{ term: 'P3Y', days: 1_095 }, 6],
  [{ term: 'P6M', days: 182 }, 5],
];

const notices: Weighted<string> = [
  ['P30D', 34],
  ['P60D', 22],
  ['P90D', 30],
  ['P3M', 6],
  ['P6M', 8],
];

/** A contract whose end lies from half a year ago to two years ahead. */
export function contract(
  random: Random,
  today: string,
  annualCost: Money,
  budgetOwner: string,
): NonNullable<Spec['contract']> {
  const { term, days } = random.weighted(terms);
  const end = addDays(today, random.integer(-180, 720));
  const count = random.integer(1, 4);
  return {
    start: addDays(end, 1 - days * count),
    end,
    term,
    notice: random.weighted(notices),
    autoRenew: random.chance(0.65),
    annualCost,
    seats: random.integer(2, 400),
    budgetOwner,
  };
}

/** Who pays: running costs for most, project money alone for a few. */
export const funding = (
  random: Random,
  today: string,
  cost: Money,
): NonNullable<Spec['funding']> => ({
  ...(random.chance(0.88) ? { run: cost } : { project: cost }),
  period: today.slice(0, 4),
  costCentre: `MK-${random.integer(1_000, 9_999)}`,
});
