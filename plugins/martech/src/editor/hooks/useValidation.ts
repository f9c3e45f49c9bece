import { ScorecardPreview } from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { PlacedProblem, placeProblems } from '../lib/placeProblems';
import { readYaml } from '../lib/readYaml';
import { useScorecardPreview } from './useScorecardPreview';
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
  /** What it would change; only of this very text, and without problems. */
  preview?: ScorecardPreview;
  retry: () => void;
}

/** Checks a text: its form at once, its rules and effects when typing pauses. */
export function useValidation(text: string): Validation {
  const settled = useSettled(text, PAUSE_MS);
  const read = useMemo(() => readYaml(text), [text]);
  const wellFormed = read.problems.length === 0 && text.trim() !== '';
  const { data, error, isFetching, isPlaceholderData, refetch } =
    useScorecardPreview(settled, wellFormed && settled === text);
  const isCurrent = settled === text && !isPlaceholderData && wellFormed;
  const answer = isCurrent ? data : undefined;
  const problems = useMemo(
    () =>
      answer
        ? placeProblems(text, read.doc, read.lines, answer.problems)
        : read.problems,
    [answer, text, read],
  );
  return {
    problems,
    isChecking: wellFormed && (settled !== text || isFetching),
    error: wellFormed && settled === text ? error : null,
    preview: answer && answer.problems.length === 0 ? answer : undefined,
    retry: () => refetch(),
  };
}
