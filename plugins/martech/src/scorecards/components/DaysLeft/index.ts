export { DaysLeft } from './DaysLeft';
