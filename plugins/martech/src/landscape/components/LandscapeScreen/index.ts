export { LandscapeScreen } from './LandscapeScreen';
