import { diffLines, diffWords } from 'diff';

/** A run of text that both have, or only one of them. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** More differences than that nobody would read. */
const MOST_EDITS = 4_000;

/**
 * What differs between two texts; undefined when they are too different to say
 * it piece by piece.
 *
 * @param timeout - milliseconds that it may take
 */
export function compareTexts(
  before: string,
  after: string,
  by: 'words' | 'lines',
  timeout: number,
): Run[] | undefined {
  const limits = { timeout, maxEditLength: MOST_EDITS };
  const changes =
    by === 'words'
      ? diffWords(before, after, limits)
      : diffLines(before, after, limits);
  return changes?.map(({ added, removed, value }) => {
    if (added) return { kind: 'added', text: value };
    return { kind: removed ? 'removed' : 'same', text: value };
  });
}
