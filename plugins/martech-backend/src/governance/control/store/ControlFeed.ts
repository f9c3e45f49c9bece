import { ControlPolicy } from '../domain/ControlPolicy';

/** How far states have followed what they are worked out from. */
export interface Followed {
  /** Revision of results. */
  results: number;
  /** Revision of records. */
  records: number;
  /** Version of the thresholds. */
  policy: string;
  /** `YYYY-MM-DD`, UTC; undefined before the first time. */
  day?: string;
}

/** The same with what only the feed itself changes. */
export interface FeedState extends Followed {
  /** When the first state ever was written, milliseconds. */
  beganAt?: number;
}

/** Remembers what has been followed; one replica at a time goes on from there. */
export interface ControlFeed {
  state(): Promise<FeedState>;

  /** Number of a turn that begins; undefined while it is somebody else's. */
  take(now: number): Promise<number | undefined>;

  /**
   * Notes what has been followed and lets others go on.
   *
   * @throws TurnLostError when somebody else has taken over
   */
  finish(turn: number, followed: Followed): Promise<void>;

  /** Keeps the thresholds that states are worked out with from now on. */
  keepPolicy(
    version: string,
    policy: ControlPolicy,
    now: number,
  ): Promise<void>;

  /** Lets others try what has failed. */
  release(turn: number): Promise<void>;
}
