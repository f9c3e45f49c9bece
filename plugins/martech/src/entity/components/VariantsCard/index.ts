export { VariantsCard } from './VariantsCard';
