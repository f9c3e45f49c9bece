import { VocabularyEntry } from './vocabulary';

/** Shorthand for the default lists: id, title, aliases. */
export const entry = (
  id: string,
  title: string,
  ...aliases: string[]
): VocabularyEntry => ({ id, title, aliases });
