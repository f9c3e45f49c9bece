import {
  Actor,
  WaitsFor,
} from '@martech-portal/backstage-plugin-martech-common';
import { Doer } from './Moment';
import { GivenApproval } from './GivenApproval';
import { StoredRecord } from './StoredRecord';

/** Somebody whom an open record waits for; any one of them is enough. */
export interface Duty {
  /** Person or group. */
  principal: string;
  duty: WaitsFor['duty'];
  /** Of decisions. */
  area?: string;
  via: WaitsFor['via'];
  since: Date;
}

/**
 * Who stands in which relation to the records of one entity, as of when it was
 * asked for. Pure: the engine asks about the record before and after a step.
 */
export interface RecordPeople {
  /**
   * People and groups that an actor stands for now; `approver`: of the areas of
   * the record, without the requester.
   */
  who(actor: Actor, record: StoredRecord): readonly string[];

  /** Whether the doer is that, also through a group. The requester never decides. */
  is(doer: Doer, actor: Actor, record: StoredRecord): boolean;

  /** Areas of the record, decided or not, that the doer may decide. */
  areasOf(doer: Doer, record: StoredRecord): readonly string[];

  /** Whom the record waits for; nobody once it is closed. */
  duties(record: StoredRecord, approvals: readonly GivenApproval[]): Duty[];
}

/** Knows the people around entities, and of records about none. */
export interface RecordPeopleSource {
  of(entityRef: string | undefined): Promise<RecordPeople>;
  /** The same of many at once. */
  ofAll(
    entityRefs: ReadonlyArray<string | undefined>,
  ): Promise<ReadonlyMap<string | undefined, RecordPeople>>;
}
