import {
  Outcome,
  outcomes,
} from '@martech-portal/backstage-plugin-martech-common';
import { outcomeLetter } from '@martech-portal/backstage-plugin-martech-common/rules';

/** Stands for a check that was not evaluated yet. */
export const NOT_YET = outcomes.length;

/** Outcomes and "not yet". */
export const CODES = outcomes.length + 1;

const byLetter = new Map(
  outcomes.map((outcome, code) => [outcomeLetter(outcome).charCodeAt(0), code]),
);

/** The number that stands for a letter of a packed result. */
export const codeOfLetter = (letter: number): number =>
  byLetter.get(letter) ?? NOT_YET;

/** The outcome that a number stands for; undefined for "not yet". */
export const outcomeOfCode = (code: number): Outcome | undefined =>
  outcomes[code];

/** The number that stands for an outcome. */
export const codeOfOutcome = (outcome: Outcome): number =>
  outcomes.indexOf(outcome);
