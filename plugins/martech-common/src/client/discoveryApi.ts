import {
  Candidate,
  CandidatesPage,
  CandidatesQuery,
  DiscoveryReport,
  ExceptCandidate,
  IgnoreCandidate,
  RegisterCandidate,
  SeenHosts,
} from '../discovery';
import { CallOptions } from './HttpCalls';

/**
 * Tools that were seen at work and that nobody has registered. Everything is
 * held against what the caller may see of the register.
 *
 * @public
 */
export interface DiscoveryApi {
  /** Compares hosts with the register; nothing is stored. */
  compare(seen: SeenHosts, options?: CallOptions): Promise<DiscoveryReport>;

  /** The same, and what nobody has registered becomes a candidate. */
  report(seen: SeenHosts, options?: CallOptions): Promise<DiscoveryReport>;

  /** Candidates, last seen first. */
  candidates(
    query?: CandidatesQuery,
    options?: CallOptions,
  ): Promise<CandidatesPage>;

  /** @throws ResponseError (404) when there is none */
  candidate(id: string, options?: CallOptions): Promise<Candidate>;

  /**
   * Says which platform a candidate is.
   *
   * @param version - version of the candidate that was seen
   * @throws ResponseError (409) when it was decided meanwhile
   */
  registerCandidate(
    id: string,
    version: number,
    body: RegisterCandidate,
  ): Promise<Candidate>;

  /** Leaves a candidate out, with a reason. */
  ignoreCandidate(
    id: string,
    version: number,
    body: IgnoreCandidate,
  ): Promise<Candidate>;

  /** Asks those who decide about it for an exception. */
  exceptCandidate(
    id: string,
    version: number,
    body: ExceptCandidate,
  ): Promise<Candidate>;

  /** Takes back what was said of it. */
  reopenCandidate(
    id: string,
    version: number,
    body: IgnoreCandidate,
  ): Promise<Candidate>;
}
