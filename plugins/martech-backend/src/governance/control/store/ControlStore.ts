import { StateChange } from '../domain/stateChange';
import { StateRow } from '../domain/StateRow';

/** What trust was said to be, of which history keeps the changes. */
export interface TrustChange {
  uid: string;
  /** Share, 0 to 1. */
  value: number;
}

/** What has become of a batch of entities, written at once or not at all. */
export interface StateWrites {
  /** Number of the turn: another turn has begun when it is not the last. */
  turn: number;
  now: number;
  /** Version of the thresholds. */
  policy: string;
  changes: readonly StateChange[];
  trust: readonly TrustChange[];
  /** References to evaluate again, since rules were told something else. */
  evaluate: readonly string[];
}

/** How entities stand now. */
export interface ControlStore {
  /** Grows with every write. */
  revision(): Promise<number>;

  /** By uid. */
  ofUids(uids: readonly string[]): Promise<Map<string, StateRow>>;

  /** By reference. */
  ofRefs(entityRefs: readonly string[]): Promise<Map<string, StateRow>>;

  /** Rows written after `since`, up to `until`, in pieces. */
  changes(since: number, until: number): AsyncIterable<StateRow[]>;

  /** How many rows there are. */
  count(): Promise<number>;

  uids(): Promise<Set<string>>;

  /** References of what time alone may have changed by an instant. */
  due(instant: number): Promise<string[]>;

  /** What was due and could not be looked at is due again at another instant. */
  postpone(instant: number, until: number): Promise<void>;

  /** @throws TurnLostError when somebody else has taken over */
  write(writes: StateWrites): Promise<void>;

  /**
   * Forgets entities that have left; their history has been ended by whoever
   * noticed.
   *
   * @returns how many
   */
  removeGone(turn: { now: number; turn: number }): Promise<number>;
}
