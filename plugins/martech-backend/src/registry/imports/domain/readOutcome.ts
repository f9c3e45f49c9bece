import { InputError } from '@backstage/errors';
import {
  closest,
  ImportOutcome,
  importOutcomes,
} from '@martech-portal/backstage-plugin-martech-common';

/** @throws InputError when there is no such outcome */
export function readOutcome(value: unknown): ImportOutcome | undefined {
  if (value === undefined) return undefined;
  const outcome = importOutcomes.find(known => known === value);
  if (outcome) return outcome;
  const near = closest(String(value), importOutcomes);
  throw new InputError(
    `outcome: must be one of ${importOutcomes.join(
      ', ',
    )}, did you mean ${near}?`,
  );
}
