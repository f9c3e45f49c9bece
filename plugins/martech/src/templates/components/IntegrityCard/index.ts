export { IntegrityCard } from './IntegrityCard';
