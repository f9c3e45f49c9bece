export { ai } from './ai';
export { dataClassification, personalData } from './classification';
export { contact } from './contact';
export { filterPredicate } from './filterPredicate';
export { money } from './money';
export { place } from './place';
export { reference } from './reference';
export { day, duration, text, url, vocabularyId } from './scalars';
export { ownership } from './spec';
