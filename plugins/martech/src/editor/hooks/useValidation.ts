import { useMemo } from 'react';
import { PlacedProblem, placeProblems } from '../lib/placeProblems';
import { readYaml } from '../lib/readYaml';
import { useScorecardProblems } from './useScorecardProblems';
import { useSettled } from './useSettled';

/** A pause in typing, after which the backend is asked. */
const PAUSE_MS = 800;

/** What is known about a text that is being written. */
export interface Validation {
  problems: PlacedProblem[];
  /** The backend has not answered for this text yet. */
  isChecking: boolean;
  /** The backend could not be asked, or refused. */
  error: Error | null;
  /** The backend found no problem in this very text. */
  isValid: boolean;
  retry: () => void;
}

/** Checks a text: its form at once, its rules when typing pauses. */
export function useValidation(text: string): Validation {
  const settled = useSettled(text, PAUSE_MS);
  const read = useMemo(() => readYaml(text), [text]);
  const wellFormed = read.problems.length === 0 && text.trim() !== '';
  const { data, error, isFetching, isPlaceholderData, refetch } =
    useScorecardProblems(settled, wellFormed && settled === text);
  const isCurrent = settled === text && !isPlaceholderData && wellFormed;
  const answer = isCurrent ? data : undefined;
  const problems = useMemo(
    () =>
      answer
        ? placeProblems(text, read.doc, read.lines, answer)
        : read.problems,
    [answer, text, read],
  );
  return {
    problems,
    isChecking: wellFormed && (settled !== text || isFetching),
    error: wellFormed && settled === text ? error : null,
    isValid: answer?.length === 0,
    retry: () => refetch(),
  };
}
