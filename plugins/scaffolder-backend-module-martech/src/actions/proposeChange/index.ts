export { createProposeChangeAction } from './proposeChange';
