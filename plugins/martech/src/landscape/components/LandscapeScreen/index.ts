export { LandscapeLoader } from './LandscapeLoader';
