/**
 * What a check can come to. `no-data`: a fact it reads is missing or stale; `error`: its rule
 * could not be evaluated; `waived`: an exception covers what is underneath.
 *
 * @public
 */
export const outcomes = [
  'pass',
  'warn',
  'fail',
  'no-data',
  'error',
  'waived',
  'not-applicable',
] as const;

/** @public */
export type Outcome = (typeof outcomes)[number];

/**
 * Whether nothing is left to do about a check.
 *
 * @public
 */
export const isSatisfied = (outcome: Outcome): boolean =>
  outcome === 'pass' ||
  outcome === 'warn' ||
  outcome === 'waived' ||
  outcome === 'not-applicable';
