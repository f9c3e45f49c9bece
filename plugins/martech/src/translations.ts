/**
 * Texts of the martech portal, for those who replace or translate them. An
 * entry of its own: an app that does neither loads them with the first page.
 *
 * @packageDocumentation
 */
export { martechTranslationRef } from './translation/martechTranslationRef';
