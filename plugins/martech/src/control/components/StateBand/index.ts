export { StateBand } from './StateBand';
export { useStateFills } from './useStateFills';
