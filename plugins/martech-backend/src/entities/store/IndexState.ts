/** What the index remembers about itself, shared by all replicas. */
export type StateKey =
  /** When the index last finished looking for changes, ISO 8601. */
  | 'as-of'
  /** Hash of the config that the rows were computed with. */
  | 'fingerprint'
  /** When a sweep first wanted to remove most of a kind, by kind. */
  | `mass-removal:${string}`
  /** In the sample portal: how far its clock is ahead, its history, records of it. */
  | `development:${'clock' | 'history' | 'records'}`
  /** JSON: scorecards whose entities were marked, with their rules. */
  | 'scorecards-in-force'
  /** When the last sweep of scorecards marked everything, ISO 8601. */
  | 'scorecards-sweep'
  /** Version of the engine that it was for. */
  | 'scorecards-sweep-by'
  /** When everything had last been evaluated, ISO 8601. */
  | 'checked-at';

export interface IndexState {
  get(key: StateKey): Promise<string | undefined>;
  set(key: StateKey, value: string): Promise<void>;
  clear(key: StateKey): Promise<void>;
}
