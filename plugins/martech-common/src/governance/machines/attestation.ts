import { machine } from './machine';

/** Somebody's word that something is so, for a time. Never changed. */
export const attestationMachine = machine({
  states: ['given'],
  initial: ['given'],
  closed: ['given'],
  transitions: [],
});
