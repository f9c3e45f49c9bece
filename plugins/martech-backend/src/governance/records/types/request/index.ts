export { createRequestRules } from './requestRules';
export { responseTarget } from './responseTarget';
