import { EvaluationState } from '../domain/EvaluationState';
import { FormerResult } from '../domain/formerState';

/** Reads what was evaluated before, in batches. */
export interface EvaluationStates {
  /** Of all that is in the catalog or was, by reference: mostly one each. */
  of(entityRefs: readonly string[]): Promise<EvaluationState[]>;

  results(uids: readonly string[]): Promise<FormerResult[]>;

  /** Of some entities, those that were ready when last evaluated. */
  ready(entityRefs: readonly string[]): Promise<Set<string>>;

  /** References of everything that was evaluated. */
  all(): Promise<string[]>;

  /**
   * Marks some of those that time makes due by an instant, each once; what
   * time can have changed is evaluated when they are next looked at.
   *
   * @returns how many
   */
  markDue(instant: number): Promise<number>;
}
