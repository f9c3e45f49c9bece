export { FindAnswer } from './FindAnswer';
