/** What the index remembers about itself, shared by all replicas. */
export type StateKey =
  /** When the index last finished looking for changes, ISO 8601. */
  | 'as-of'
  /** Hash of the config that the rows were computed with. */
  | 'fingerprint'
  /** When a sweep first wanted to remove most of a kind, by kind. */
  | `mass-removal:${string}`
  /** In the sample portal: how far its clock is ahead, and its history. */
  | `development:${'clock' | 'history'}`;

export interface IndexState {
  get(key: StateKey): Promise<string | undefined>;
  set(key: StateKey, value: string): Promise<void>;
  clear(key: StateKey): Promise<void>;
}
