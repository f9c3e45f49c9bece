export { SuppliedPlatformsCard } from './SuppliedPlatformsCard';
