export { SupportCard } from './SupportCard';
