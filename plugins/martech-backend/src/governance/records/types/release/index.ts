export { createReleaseRules } from './releaseRules';
