import { JsonObject } from '@backstage/types';

/** What an entity was until a day; from that day on it is what comes next. */
export interface EarlierState {
  /** `YYYY-MM-DD` in UTC. */
  until: string;
  /** Merge patch from the state that follows to this one. */
  was: JsonObject;
}

/** How one entity came to what it is. */
export interface EntityTimeline {
  /** Full, lower-case reference. */
  entityRef: string;
  /** First day on which it was there; from the beginning when missing. */
  since?: string;
  /** First day on which it was gone; needs `entity`. */
  until?: string;
  /** What it was last, for one that the catalog no longer has. */
  entity?: JsonObject;
  earlier: EarlierState[];
}
