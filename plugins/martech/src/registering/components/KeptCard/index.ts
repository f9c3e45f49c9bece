export { KeptCard } from './KeptCard';
