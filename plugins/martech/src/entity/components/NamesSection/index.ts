export { NamesSection } from './NamesSection';
