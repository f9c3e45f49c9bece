import {
  CandidateState,
  DiscoverySource,
  SeenHost,
} from '@martech-portal/backstage-plugin-martech-common';

/** Where a candidate was seen. */
export interface Sighting {
  kind: DiscoverySource;
  site?: string;
  /** When it was looked at last. */
  count: number;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

/** What somebody has said of a candidate last. */
export interface CandidateDecision {
  by: string;
  at: Date;
  reason?: string;
  /** What it is registered as, or runs in. */
  entityRef?: string;
  /** Id of the record that asks for an exception, or is one. */
  exceptionId?: string;
}

/** A candidate as it is kept. */
export interface StoredCandidate {
  /** ULID. */
  id: string;
  /** The same for every sight of the same tool. */
  tool: string;
  domain: string;
  title: string;
  company?: string;
  category: string | null;
  website?: string;
  hosts: readonly SeenHost[];
  sources: readonly Sighting[];
  firstSeenAt: Date;
  lastSeenAt: Date;
  /** As somebody has said: the register and the exception may know better. */
  state: CandidateState;
  decision?: CandidateDecision;
  /** Raised by decisions only: being seen again is no reason to look again. */
  version: number;
}
