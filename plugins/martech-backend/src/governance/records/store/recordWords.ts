import { numberOf, StoredRecord } from '../domain';

type Named = Pick<StoredRecord, 'number' | 'title' | 'type'>;

const MOST = 40;
/** As much of a word as anybody types. */
const LONGEST = 40;
/** PostgreSQL refuses more than 2,704 bytes in an index; in hex it is twice that. */
const MOST_BYTES = 1_000;

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

/**
 * Words that a record is found by: its number, whole and in parts, and its
 * title, as far as an index holds them.
 */
export function recordWords(record: Named): string[] {
  const words = new Set([
    ...searchWords(numberOf(record)),
    ...searchWords(record.title),
  ]);
  let bytes = 0;
  return [...words].slice(0, MOST).filter(word => {
    bytes += Buffer.byteLength(word);
    return bytes <= MOST_BYTES;
  });
}

/**
 * A word as it is kept: its bytes in hex sort alike under every collation, so
 * that all words with a beginning lie in one range.
 */
export const wordKey = (word: string) => Buffer.from(word).toString('hex');

/** First key after all words with a beginning: no digit of theirs is a `g`. */
export const afterPrefix = (word: string) => `${wordKey(word)}g`;

/** All words of a record in one text, a blank before each. */
export const writtenWords = (record: Named) =>
  recordWords(record)
    .map(word => ` ${wordKey(word)}`)
    .join('');

/** What such a text is like where one of its words begins so. */
export const likeWord = (word: string) => `% ${wordKey(word)}%`;
