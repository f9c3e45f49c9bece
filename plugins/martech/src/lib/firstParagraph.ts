/** The first paragraph of a longer text, on one line; lists have no room for more. */
export const firstParagraph = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, ' ');
