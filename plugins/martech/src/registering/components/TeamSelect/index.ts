export { TeamSelect } from './TeamSelect';
