import { Duty, ListedRecord } from '../domain';

/** An open record with everything lists and inboxes ask of it. */
export interface OpenRecord {
  record: ListedRecord;
  duties: readonly Duty[];
  /** Who has decided about it. */
  deciders: readonly string[];
  /** Words that it is found by, a blank before each. */
  text: string;
}
