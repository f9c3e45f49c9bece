import { ControlStateId } from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from '../domain/StoredReason';

/** A time in which the state and its reasons were the same. */
export interface PastState {
  uid: string;
  state: ControlStateId;
  /** Milliseconds. */
  from: number;
  /** Milliseconds; null until now. */
  to: number | null;
  /** Since when the state was the same, with whatever reasons, milliseconds. */
  since: number;
  /** As they were when it began. */
  reasons: StoredReason[];
}

/** Values of a fact between two times. */
export interface PastValue {
  uid: string;
  value: number;
  /** Milliseconds. */
  from: number;
  /** Milliseconds; null until now. */
  to: number | null;
}

/** How entities stood, as it was stored; nothing is worked out again. */
export interface StateHistory {
  /** Of one entity, what has a part between two instants; oldest first. */
  between(uid: string, from: number, to: number): Promise<PastState[]>;

  /** Of everything at an instant, in pieces. */
  at(instant: number): AsyncIterable<PastState[]>;

  /** Of some entities, what stood at an instant or later, oldest first. */
  statesSince(
    uids: readonly string[],
    instant: number,
  ): Promise<Array<Pick<PastState, 'uid' | 'state' | 'from' | 'to'>>>;

  /** The same of trust. */
  trustSince(uids: readonly string[], instant: number): Promise<PastValue[]>;

  /** First instant that is known of an entity. */
  firstOf(uid: string): Promise<number | undefined>;
}
