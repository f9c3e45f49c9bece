/**
 * How much the business leans on a platform, from most to least.
 *
 * @public
 */
export const tiers = ['anchor', 'core', 'niche', 'experiment'] as const;

/** @public */
export type Tier = (typeof tiers)[number];
