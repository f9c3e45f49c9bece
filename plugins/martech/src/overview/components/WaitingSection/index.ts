export { WaitingSection } from './WaitingSection';
