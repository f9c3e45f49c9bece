export { Attestations } from './Attestations';
