const base = (language: string) => language.split('-')[0].toLowerCase();

/**
 * The locale for numbers and dates: the reader's own variety of the language
 * that the portal speaks (`en-GB`), else that language. Formats of another
 * language than the words around them read like a mistake.
 */
export const readerLocale = (
  portalLanguage: string,
  preferred: readonly string[],
): string =>
  preferred.find(locale => base(locale) === base(portalLanguage)) ??
  portalLanguage;
