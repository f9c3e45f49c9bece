export { MartechCard } from './MartechCard';
