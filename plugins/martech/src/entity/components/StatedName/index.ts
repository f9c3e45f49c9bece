export { StatedName } from './StatedName';
