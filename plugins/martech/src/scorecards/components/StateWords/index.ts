export { StateWords } from './StateWords';
