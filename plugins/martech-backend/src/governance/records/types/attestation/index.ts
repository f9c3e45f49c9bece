export { attestersOf } from './attestersOf';
export { createAttestationRules } from './attestationRules';
