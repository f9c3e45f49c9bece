import { InputError } from '@backstage/errors';
import {
  Outcome,
  Level,
} from '@martech-portal/backstage-plugin-martech-common';
import { CODES, codeOfOutcome } from './outcomeCodes';
import { PackedResults } from './PackedResults';

/** Stands for entities that reached no level. */
const NO_LEVEL = 'none';

/** What results must be like, by names that have been looked up. */
export interface ResultFilter {
  /** Place of a check; any check without it. */
  check?: number;
  outcomes?: readonly Outcome[];
  /** Place of a level from 1; 0: none reached. */
  level?: number;
}

function placeOf(field: string, word: string, ids: readonly string[]): number {
  const place = ids.indexOf(word);
  if (place >= 0) return place;
  throw new InputError(
    `${field}: ${JSON.stringify(
      word,
    )} is not one of this scorecard, write one of ${ids.join(', ')}`,
  );
}

/** @throws InputError for a check or level that the scorecard does not have */
export function planFilter(
  query: { check?: string; outcome?: Outcome[]; level?: string },
  scorecard: { checks: readonly string[]; levels: readonly Level[] },
): ResultFilter {
  const { check, level, outcome } = query;
  const levels = [NO_LEVEL, ...scorecard.levels.map(({ id }) => id)];
  return {
    ...(check !== undefined && {
      check: placeOf('check', check, scorecard.checks),
    }),
    ...(level !== undefined && { level: placeOf('level', level, levels) }),
    ...(outcome && { outcomes: outcome }),
  };
}

/** Tells of a row whether its results are like that. */
export function filterTest(
  filter: ResultFilter,
  results: PackedResults,
): (index: number) => boolean {
  const { check, level, outcomes } = filter;
  const isWanted = new Uint8Array(CODES);
  for (const outcome of outcomes ?? []) isWanted[codeOfOutcome(outcome)] = 1;
  const first = check ?? 0;
  const last = check ?? results.checks - 1;
  return index => {
    if (results.states[index] === PackedResults.NONE) return false;
    const isKnown = results.states[index] === PackedResults.KNOWN;
    if (level !== undefined && !(isKnown && results.levelOf[index] === level))
      return false;
    if (!outcomes) return true;
    const start = index * results.checks;
    for (let at = start + first; at <= start + last; at += 1)
      if (isWanted[results.outcomes[at]]) return true;
    return false;
  };
}
