import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Random, Weighted } from '../random/Random';

type Tier = NonNullable<MarketingPlatform['spec']['tier']>;

/** Median cost a year in euros; most pay near it, a few a multiple. */
const medians: Record<Tier, number> = {
  anchor: 180_000,
  core: 45_000,
  niche: 9_000,
  experiment: 2_500,
};
const SPREAD = 0.9;

const currencies: Weighted<{ currency: string; perEuro: number }> = [
  [{ currency: 'EUR', perEuro: 1 }, 62],
  [{ currency: 'USD', perEuro: 1.1 }, 17],
  [{ currency: 'GBP', perEuro: 0.86 }, 8],
  [{ currency: 'SEK', perEuro: 11.2 }, 7],
  [{ currency: 'DKK', perEuro: 7.46 }, 6],
];

/** What a platform of a tier costs a year, in hundreds. */
export function yearlyCost(random: Random, tier: Tier) {
  const { currency, perEuro } = random.weighted(currencies);
  const euros = random.logNormal(medians[tier], SPREAD);
  return {
    amount: Math.max(1, Math.round((euros * perEuro) / 100)) * 100,
    currency,
  };
}
