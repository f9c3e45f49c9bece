export { Attestations } from './Attestations';
export { MayConfirm } from './MayConfirm';
