export { OutcomeList } from './OutcomeList';
