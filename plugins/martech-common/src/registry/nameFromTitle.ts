/**
 * A name that the catalog takes, made of a title: `Campaign Café (DE)` becomes
 * `campaign-cafe-de`. Empty when no letter or digit is left.
 *
 * @public
 */
export const nameFromTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
