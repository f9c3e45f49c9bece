export { english } from './english';
export { martechTranslationRef } from './martechTranslationRef';
export type { MartechTranslation } from './MartechTranslation';
export { word, wordValues, type WordList } from './word';
