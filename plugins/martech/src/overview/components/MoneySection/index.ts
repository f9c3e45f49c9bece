export { MoneySection } from './MoneySection';
