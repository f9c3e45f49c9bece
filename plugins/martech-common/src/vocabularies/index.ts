export {
  findVocabularyEntry,
  vocabularyTitle,
  type TaxonomyEntry,
  type Vocabularies,
  type VocabularyEntry,
  type VocabularyName,
} from './vocabulary';
export { defaultVocabularies, readVocabularies } from './readVocabularies';
