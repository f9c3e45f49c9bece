import { AttestedFact, CoveredCheck } from './Becoming';
import { GivenApproval } from './GivenApproval';
import { Duty } from './RecordPeople';
import { StoredRecord } from './StoredRecord';
import { TimelineEvent } from './TimelineEvent';

/** What is written about one record in one transaction. */
export interface Write {
  /** As it is afterwards; one that begins gets its number when it is written. */
  record: StoredRecord;
  /** Version that has to be there; missing: it begins. */
  expected?: number;
  event: TimelineEvent;
  /** Verdicts that were given with it. */
  approvals: readonly GivenApproval[];
  /** All that the record has afterwards. */
  duties: readonly Duty[];
  /** Those of them that somebody has to be told of. */
  news: readonly Duty[];
  /** What was asked for is decided although the state stays. */
  settled: boolean;
  related: ReadonlyArray<{ to: string; relation: string }>;
  unrelated: readonly string[];
  /** Missing: what it covers stays. */
  checks?: readonly CoveredCheck[];
  facts: readonly AttestedFact[];
}
