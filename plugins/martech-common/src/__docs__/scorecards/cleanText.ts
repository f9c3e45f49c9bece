/** Text of a scorecard on one line, with nothing that Markdown would read as markup. */
export const cleanText = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([<*_])/g, '\\$1');
