const LONGEST = 63;

/** Words as an entity name: lower case, joined by hyphens, 63 characters at most. */
export const nameOf = (words: string, suffix = ''): string => {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - suffix.length)
    .replace(/^-+|-+$/g, '');
  return `${plain}${suffix}`;
};
