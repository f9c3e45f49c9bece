import { ChainPoint } from '../domain/auditRow';

/** Writes of checkpoints. */
export interface Checkpoints {
  /** Notes where a chain that holds ended; a second time changes nothing. */
  note(end: ChainPoint, at: Date): Promise<void>;

  /**
   * Removes the rows up to a checkpoint, and writes into the log that it was
   * done. The chain then begins after it.
   */
  cut(checkpoint: ChainPoint, at: Date): Promise<void>;
}
