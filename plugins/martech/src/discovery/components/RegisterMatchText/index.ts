export { RegisterMatchText } from './RegisterMatchText';
