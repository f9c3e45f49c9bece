import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeOfLetter } from '@martech-portal/backstage-plugin-martech-common/rules';

/**
 * The outcome that a stored letter stands for.
 *
 * @throws Error when there is none, which only a damaged table can cause
 */
export function readOutcome(letter: string): Outcome {
  const outcome = outcomeOfLetter(letter);
  if (outcome) return outcome;
  throw new Error(`Stored outcome "${letter}" is none of the known letters`);
}
