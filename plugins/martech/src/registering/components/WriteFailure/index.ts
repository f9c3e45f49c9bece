export { WriteFailure } from './WriteFailure';
