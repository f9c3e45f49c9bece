import { AuditEvent } from '../../audit';
import { StoredCandidate } from '../domain/StoredCandidate';

/** Candidates as they are kept. */
export interface CandidateStore {
  byId(id: string): Promise<StoredCandidate | undefined>;

  /** Raised by every write. */
  revision(): Promise<number>;

  /** What was written after a revision, as it is now. */
  changesSince(revision: number): Promise<StoredCandidate[]>;

  /**
   * Writes what was seen. Looks that come at the same time wait for each other,
   * so that none is lost.
   *
   * @param after - candidate by tool, of those that are there already
   * @throws InputError when there would be more than anybody looks through
   */
  see(
    tools: readonly string[],
    after: (
      before: ReadonlyMap<string, StoredCandidate>,
    ) => readonly StoredCandidate[],
    audit: (written: readonly StoredCandidate[]) => AuditEvent,
  ): Promise<StoredCandidate[]>;

  /**
   * Writes what was decided about a candidate.
   *
   * @throws StaleVersionError when somebody else was first
   */
  decide(
    write: { before: StoredCandidate; after: StoredCandidate },
    audit: AuditEvent,
  ): Promise<void>;
}
