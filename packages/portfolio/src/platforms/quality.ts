import { Weighted } from '../random/Random';

/** How well a platform is looked after: a third each. */
export type Quality = 'good' | 'middling' | 'poor';

export const qualities: Weighted<Quality> = [
  ['good', 1],
  ['middling', 1],
  ['poor', 1],
];

/** How likely a platform of a quality has something that it should have. */
export const filled: Record<Quality, number> = {
  good: 0.98,
  middling: 0.65,
  poor: 0.15,
};
