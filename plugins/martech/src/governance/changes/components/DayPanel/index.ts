export { DayPanel } from './DayPanel';
