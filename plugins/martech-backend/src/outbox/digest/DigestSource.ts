import { DecisionPace, PersonWeek } from './PersonWeek';
import { Week } from './weekOf';

/** What there is to tell of one week. */
export interface DigestWeek {
  pace: DecisionPace;

  /** Those who answer for platforms or have something to do, in batches. */
  people(): AsyncIterable<PersonWeek[]>;
}

/** What the digest is made of. */
export interface DigestSource {
  open(week: Week): Promise<DigestWeek>;
}
