/**
 * A character that no text holds (it is set aside for uses within a program).
 * After it an attribute that would be a handler is one of no meaning.
 */
const mark = String.fromCodePoint(0xfdd0);

/** Where the name of an attribute may begin with `on`; in text it may, too. */
const starts = /(?<=[\s"']|(?<!<)\/)on(?=[a-z])/gi;

/**
 * A page in which no attribute is a handler, to be parsed: browsers look at
 * handlers while they parse, and say to everybody that the portal's policy
 * stopped them. Words that begin like handlers carry the mark, too; see
 * `wakeWords`.
 */
export const sleepingHandlers = (html: string): string =>
  html.replaceAll(starts, `$&${mark}`);

/** Text or the value of an attribute as it was written; never markup. */
export const wakeWords = (text: string): string => text.replaceAll(mark, '');
