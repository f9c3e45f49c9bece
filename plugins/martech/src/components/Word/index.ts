export { useToneStyles } from './useToneStyles';
export { Word } from './Word';
export { wordLooks, type Tone, type WordLook } from './wordLook';
