export { ChangeCard } from './ChangeCard';
