/**
 * What portfolio to make.
 *
 * @public
 */
export interface PortfolioOptions {
  /** How many platforms; everything else is in proportion. */
  platforms: number;
  /** The same seed makes the same portfolio. */
  seed?: number;
  /** Day around which dates lie, `YYYY-MM-DD`. Fixed by default, so that the seed alone decides. */
  today?: string;
  /** Namespace of every entity, `portfolio` by default, so that nothing clashes with real names. */
  namespace?: string;
  /** Share of the martech entities that are confidential, 0.2 by default. */
  confidentialShare?: number;
}

/** Options with every default filled in. */
export type CompleteOptions = Required<PortfolioOptions>;

export const completeOptions = (
  options: PortfolioOptions,
): CompleteOptions => ({
  seed: 1,
  today: '2026-11-22',
  namespace: 'portfolio',
  confidentialShare: 0.2,
  ...options,
});
