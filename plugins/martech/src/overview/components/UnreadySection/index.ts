export { UnreadySection } from './UnreadySection';
