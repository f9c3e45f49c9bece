export { StatesSection } from './StatesSection';
