export {
  martechTranslationRef,
  type MartechTranslation,
} from './martechTranslationRef';
export { word, wordValues, type WordList } from './word';
