export { LandscapeMap } from './LandscapeMap';
