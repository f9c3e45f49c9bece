import { Duty, StoredRecord } from '../../governance/records';

/** A record as it is when somebody is told of it. */
export interface RecordView {
  record: StoredRecord;
  /** Readable, for example EXC-42. */
  number: string;
  /** Whom it waits for now. */
  duties: readonly Duty[];
  /** People who said yes to what stands there now. */
  approvedBy: readonly string[];
  /** What was said with the version that is told of. */
  comment?: string;
  entityTitle?: string;
}
