export { martechTranslationRef } from './martechTranslationRef';
