import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Becoming } from './Becoming';
import { GivenApproval } from './GivenApproval';
import { ListedRecord } from './ListedRecord';
import { Moment } from './Moment';
import { StoredRecord } from './StoredRecord';

/** What every body that begins a record has. */
export interface NewBody {
  entityRef?: string;
  title: string;
  description?: string;
  links: MartechRecord['links'];
  fields: unknown;
}

/** What is asked of a record, before anything has been read about it. */
export interface Asked {
  /** `begin`, or an action of the machine. */
  action: string;
  /** Missing when it begins. */
  record?: StoredRecord;
  entityRef?: string;
  /** Of the body, in the shape that its schema gives. */
  fields: unknown;
  moment: Moment;
}

/** A step that the table allows to somebody. */
export interface Step {
  action: string;
  record: StoredRecord;
  /** In the shape that `transitionFields` gives, without the area of a verdict. */
  input: { comment?: string; fields?: unknown };
  /** All that were ever given, this one included. */
  approvals: readonly GivenApproval[];
}

/** What the clock does with a record whose time has come, or when it looks again. */
export type Due = { action: string } | { again: Date | null };

/**
 * What is particular to a type of record. `look` reads (catalog, stores) before
 * the transaction; all else is a pure function of plain values.
 */
export interface RecordRules<Body extends NewBody, Seen> {
  type: RecordType;
  /** Of the body that begins one: an entry of `createRecordSchemas`. */
  schema: z.ZodType<Body>;

  look(asked: Asked): Promise<Seen>;

  /** @throws InputError that names the field */
  begin(body: Body, seen: Seen, moment: Moment): Becoming;

  /** Beyond the table: a sentence that says why not and what to do. */
  refusal(step: Step, seen: Seen, moment: Moment): string | undefined;

  /**
   * Called when the step is taken; of verdicts that approve only when no area is
   * left open.
   *
   * @throws InputError that names the field
   */
  step(step: Step, seen: Seen, moment: Moment): Becoming;

  /** For types with transitions by the clock. */
  due?(record: StoredRecord, seen: Seen, moment: Moment): Due;

  /**
   * State as of a time, where it follows from the time alone: what has ended
   * reads as ended before the clock came by.
   */
  stateAt?(record: ListedRecord, now: Date): string;
}
