export type {
  AttestedFact,
  Becoming,
  CoveredCheck,
  NewRecord,
} from './Becoming';
export type { GivenApproval } from './GivenApproval';
export type { ListedRecord } from './ListedRecord';
export { clockDoer, type Doer, type Moment } from './Moment';
export { numberOf } from './numberOf';
export type { Duty, RecordPeople, RecordPeopleSource } from './RecordPeople';
export type { Asked, Due, NewBody, RecordRules, Step } from './RecordRules';
export type { StoredRecord } from './StoredRecord';
export type { TimelineEvent } from './TimelineEvent';
