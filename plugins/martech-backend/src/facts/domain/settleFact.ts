import { NewFact } from './NewFact';

/** What became of one observation. */
export type FactFate = 'stored' | 'unchanged' | 'older' | 'contradicts';

/** Compared as they are kept: JSON knows one zero only. */
const saysTheSame = (known: NewFact, next: NewFact) =>
  JSON.stringify(known.value) === JSON.stringify(next.value) &&
  known.validFor === next.validFor;

/**
 * What becomes of an observation beside what is known of the same fact. Two
 * values for one moment contradict each other; the first stays, so that a
 * repeated or late push can never swing a fact to and fro.
 */
export function settleFact(
  known: NewFact | undefined,
  next: NewFact,
): FactFate {
  if (!known) return 'stored';
  const later = next.observedAt.getTime() - known.observedAt.getTime();
  if (later > 0) return 'stored';
  if (later < 0) return 'older';
  return saysTheSame(known, next) ? 'unchanged' : 'contradicts';
}
