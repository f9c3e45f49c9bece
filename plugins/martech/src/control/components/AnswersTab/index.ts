export { AnswersTab } from './AnswersTab';
