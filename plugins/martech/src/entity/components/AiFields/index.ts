export { AiFields } from './AiFields';
