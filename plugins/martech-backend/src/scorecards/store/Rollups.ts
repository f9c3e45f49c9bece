/** What all entities came to under one scorecard at the end of a day. */
export interface DailyRollup {
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  scorecard: string;
  entities: number;
  /** How many of them have a score. */
  scored: number;
  scoreSum: number;
}

/** Daily roll-ups over everything, for callers who may read everything. */
export interface Rollups {
  /** From a day on, oldest first. */
  since(day: string): Promise<DailyRollup[]>;

  /** The last day that was written. */
  lastDay(): Promise<string | undefined>;

  /** Works a day out from history and writes it; answers how many rows differed. */
  write(day: string): Promise<number>;
}
