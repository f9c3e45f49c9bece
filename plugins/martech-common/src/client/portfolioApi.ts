import {
  Authority,
  AuthorityQuery,
  Dependencies,
  DependenciesQuery,
  Drift,
  DriftQuery,
  EstateTrend,
  Landscape,
  PortfolioOverview,
  Renewals,
  RenewalsQuery,
  Standing,
  StandingQuery,
} from '../portfolio';
import { CallOptions } from './HttpCalls';

/**
 * The estate as a whole, as the screens of directors, architects and finance
 * show it. Everything is limited to what the caller may see.
 *
 * @public
 */
export interface PortfolioApi {
  /**
   * States over all that the caller may see, what changed in a week, readiness,
   * and capability consistency.
   */
  overview(
    options?: CallOptions & { asOf?: string },
  ): Promise<PortfolioOverview>;

  /** Contracts that renew or end, by notice deadline, and what they come to. */
  renewals(query?: RenewalsQuery, options?: CallOptions): Promise<Renewals>;

  /** Twelve months of the estate: states, how many platforms, readiness. */
  trend(options?: CallOptions): Promise<EstateTrend>;

  /** What went wrong and what recovered between two days. */
  drift(query?: DriftQuery, options?: CallOptions): Promise<Drift>;

  /** Who stood how at the end of a day. */
  standing(query: StandingQuery, options?: CallOptions): Promise<Standing>;

  /** Which platform is the record of which data, and where two claim it. */
  authority(query?: AuthorityQuery, options?: CallOptions): Promise<Authority>;

  /** What is connected with what, and which of that is brittle. */
  dependencies(
    query?: DependenciesQuery,
    options?: CallOptions,
  ): Promise<Dependencies>;
}
