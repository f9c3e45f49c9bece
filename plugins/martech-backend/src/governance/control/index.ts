export { createControl, type Control } from './createControl';
export { createControlEngine, type ControlEngine } from './createControlEngine';
export { forgetStates } from './store/forgetStates';
export { createReview } from './review/createReview';
export { withControl } from './withControl';
