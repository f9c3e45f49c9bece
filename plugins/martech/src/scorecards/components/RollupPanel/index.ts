export { RollupPanel } from './RollupPanel';
