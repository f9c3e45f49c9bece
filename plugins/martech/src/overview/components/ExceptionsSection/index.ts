export { ExceptionsSection } from './ExceptionsSection';
