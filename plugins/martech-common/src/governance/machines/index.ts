import { attestationMachine } from './attestation';
import { changeMachine } from './change';
import { exceptionMachine } from './exception';
import { freezeMachine } from './freeze';
import { incidentMachine } from './incident';
import { Machine } from './machine';
import { releaseMachine } from './release';
import { requestMachine } from './request';
import { reviewMachine } from './review';

export { actors, type Actor, type Machine, type Transition } from './machine';

/** @public */
export const recordTypes = [
  'exception',
  'change',
  'incident',
  'request',
  'release',
  'review',
  'attestation',
  'freeze',
] as const;

/** @public */
export type RecordType = (typeof recordTypes)[number];

/**
 * What can happen to a record of each type.
 *
 * @public
 */
export const machines: Record<RecordType, Machine> = {
  exception: exceptionMachine,
  change: changeMachine,
  incident: incidentMachine,
  request: requestMachine,
  release: releaseMachine,
  review: reviewMachine,
  attestation: attestationMachine,
  freeze: freezeMachine,
};

/** Prefix of the readable number, for example EXC-42. */
export const recordPrefixes: Record<RecordType, string> = {
  exception: 'EXC',
  change: 'CHG',
  incident: 'INC',
  request: 'REQ',
  release: 'REL',
  review: 'REV',
  attestation: 'ATT',
  freeze: 'FRZ',
};

/** Path of each type under `/api/martech`. */
export const recordPaths: Record<RecordType, string> = {
  exception: 'exceptions',
  change: 'changes',
  incident: 'incidents',
  request: 'requests',
  release: 'releases',
  review: 'reviews',
  attestation: 'attestations',
  freeze: 'freezes',
};
