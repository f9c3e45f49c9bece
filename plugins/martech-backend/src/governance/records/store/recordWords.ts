import { numberOf, StoredRecord } from '../domain';

type Named = Pick<StoredRecord, 'number' | 'title' | 'type'>;

const MOST = 40;
/** As much of a word as anybody types. */
const LONGEST = 40;

/** Text as words that can be found, without accents and case. */
export const searchWords = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLocaleLowerCase('en')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '')
      .map(word => [...word].slice(0, LONGEST).join('')),
  ),
];

/** Words that a record is found by: its number, whole and in parts, and its title. */
export const recordWords = (record: Named): string[] =>
  [
    ...new Set([
      ...searchWords(numberOf(record)),
      ...searchWords(record.title),
    ]),
  ].slice(0, MOST);

/**
 * A word as it is kept: its bytes in hex sort alike under every collation, so
 * that all words with a beginning lie in one range.
 */
export const wordKey = (word: string) => Buffer.from(word).toString('hex');

/** First key after all words with a beginning: no digit of theirs is a `g`. */
export const afterPrefix = (word: string) => `${wordKey(word)}g`;
