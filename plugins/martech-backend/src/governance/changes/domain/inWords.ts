/** An instant as people read it: `2026-12-01 18:00 UTC`. */
export const inWords = (instant: Date) =>
  `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** `one`, `one and two`, `one, two and three`. */
export const listed = (words: readonly string[]) =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
