import { humanName } from '../lib/humanName';
import { MartechTranslation } from './MartechTranslation';
import { wordMessages } from './wordMessages';

/** A list of fixed values, for example the lifecycles of a platform. */
export type WordList = keyof typeof wordMessages;

type WordKey = {
  [List in WordList]: `word.${List}.${keyof (typeof wordMessages)[List] &
    string}`;
}[WordList];

const known: ReadonlySet<string> = new Set(
  Object.entries(wordMessages).flatMap(([list, words]) =>
    Object.keys(words).map(value => `word.${list}.${value}`),
  ),
);

const isWordKey = (key: string): key is WordKey => known.has(key);

/**
 * What people read for a fixed value; a value that this version does not know
 * is shown as it is written, with spaces.
 */
export function word(t: MartechTranslation, list: WordList, value: string) {
  const key = `word.${list}.${value}`;
  return isWordKey(key) ? t(key) : humanName(value);
}

/** The values of a list, in the order in which they are offered. */
export const wordValues = (list: WordList): string[] =>
  Object.keys(wordMessages[list]);
