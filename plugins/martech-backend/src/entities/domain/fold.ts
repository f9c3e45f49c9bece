/** One form for text that people would call the same word. */
export const fold = (text: string) =>
  text.normalize('NFKC').toLocaleLowerCase('en').replaceAll('\0', '');

const KEY_LENGTH = 100;

/**
 * What a title sorts by: without case and accents, so that "Ålesund" stands
 * beside "Alesund", and short enough to fit an index and a cursor.
 */
export const sortKey = (title: string) =>
  Array.from(fold(title.normalize('NFKD').replace(/\p{Mark}/gu, '')))
    .slice(0, KEY_LENGTH)
    .join('');
