import { fold } from './fold';

const MOST_WORDS = 20;

/** The distinct words of a search, folded as the index folds its own. */
export const searchWords = (text: string | undefined): string[] =>
  [...new Set(fold(text ?? '').split(/\s+/))]
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
