import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';

/** A set of rules and when it was in force. */
export interface ScorecardVersion {
  id: number;
  entityRef: string;
  uid: string;
  /** Hash of its rules. */
  version: string;
  definition: MarketingScorecard;
  /** Milliseconds. */
  validFrom: number;
  /** Milliseconds; undefined: in force. */
  validTo?: number;
  /** Revision in which the row was last written. */
  revision: number;
}

/** Every set of rules that was ever in the catalog. */
export interface ScorecardVersions {
  /** Grows when anything here changes. */
  revision(): Promise<number>;

  /** Those in force. */
  current(): Promise<ScorecardVersion[]>;

  /** By reference: the lower, the longer the scorecard is known. */
  firstIds(): Promise<Map<string, number>>;

  /**
   * A version that was in force at some time, as it was last; or as it was at an instant
   * (milliseconds): a version is announced first and enforced later.
   */
  of(
    entityRef: string,
    version: string,
    at?: number,
  ): Promise<ScorecardVersion | undefined>;

  /** Notes what the catalog has now; answers whether that was news. */
  put(
    scorecard: {
      entityRef: string;
      version: string;
      entity: MarketingScorecard;
    },
    now: number,
  ): Promise<boolean>;

  /** Notes that the catalog no longer has it; answers whether that was news. */
  remove(entityRef: string, now: number): Promise<boolean>;
}
