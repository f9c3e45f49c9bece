/**
 * Where a candidate stands. What the register has for it by now, or what its
 * exception has come to, counts more than what somebody said once.
 *
 * @public
 */
export const candidateStates = [
  'new',
  'registered',
  'ignored',
  'excepted',
] as const;

/** @public */
export type CandidateState = (typeof candidateStates)[number];

/**
 * What can be done with a candidate.
 *
 * @public
 */
export const candidateActions = [
  'register',
  'ignore',
  'except',
  'reopen',
] as const;

/** @public */
export type CandidateAction = (typeof candidateActions)[number];
