import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Random, Weighted } from '../random/Random';

type Spec = MarketingPlatform['spec'];
type Lifecycle = Spec['lifecycle'];
type Tier = NonNullable<Spec['tier']>;

const lifecycles: Weighted<Lifecycle> = [
  ['sandbox', 4],
  ['proposed', 4],
  ['evaluating', 6],
  ['implementing', 8],
  ['launched', 38],
  ['operating', 25],
  ['retiring', 7],
  ['retired', 8],
];

const tiers: Weighted<Tier> = [
  ['anchor', 3],
  ['core', 17],
  ['niche', 62],
  ['experiment', 18],
];

const early: Lifecycle[] = ['sandbox', 'proposed', 'evaluating'];

/** Where a platform stands and how much depends on it; what is tried out is an experiment. */
export function stage(random: Random): { lifecycle: Lifecycle; tier: Tier } {
  const lifecycle = random.weighted(lifecycles);
  const tier = random.weighted(tiers);
  return { lifecycle, tier: early.includes(lifecycle) ? 'experiment' : tier };
}

/** Whether there is anything to pay for yet. */
export const isPaid = (lifecycle: Lifecycle) => !early.includes(lifecycle);
