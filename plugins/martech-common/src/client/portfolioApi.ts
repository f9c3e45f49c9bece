import {
  Authority,
  AuthorityQuery,
  CalendarKeys,
  Claims,
  Coverage,
  Dependencies,
  DependenciesQuery,
  Drift,
  DriftQuery,
  EstateTrend,
  FreezePack,
  Landscape,
  NewCalendarKey,
  Ownership,
  OwnershipQuery,
  Pack,
  PackContent,
  Packs,
  PortfolioOverview,
  Renewals,
  RenewalsQuery,
  Standing,
  StandingQuery,
  VendorMarks,
} from '../portfolio';
import { CallOptions } from './HttpCalls';

/**
 * The estate as a whole, as the screens of directors, architects and finance
 * show it. Everything is limited to what the caller may see.
 *
 * @public
 */
export interface PortfolioApi {
  /** Is this yours? Platforms whose owner nobody has confirmed. */
  claims(options?: CallOptions): Promise<Claims>;

  /** What people and teams, or the caller, answer for, and how it is doing. */
  ownership(query: OwnershipQuery, options?: CallOptions): Promise<Ownership>;

  /**
   * States over all that the caller may see, what changed in a week, readiness,
   * and capability consistency.
   */
  overview(
    options?: CallOptions & { asOf?: string },
  ): Promise<PortfolioOverview>;

  /** Contracts that renew or end, by notice deadline, and what they come to. */
  renewals(query?: RenewalsQuery, options?: CallOptions): Promise<Renewals>;

  /**
   * The visible estate as a CycloneDX SaaSBOM (JSON): services with their
   * suppliers, endpoints, data and what they depend on.
   */
  billOfMaterials(options?: CallOptions): Promise<Blob>;

  /** Every platform in sight that is not retired, as a picture needs it. */
  landscape(options?: CallOptions & { asOf?: string }): Promise<Landscape>;

  /** Which business capability is served in which market. */
  coverage(options?: CallOptions & { asOf?: string }): Promise<Coverage>;

  /** Marks of vendors by the names that the landscape gives; 100 at most. */
  marks(names: readonly string[], options?: CallOptions): Promise<VendorMarks>;

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

  /** Steering packs that the caller may read, the newest first. */
  packs(options?: CallOptions): Promise<Packs>;

  /**
   * One pack with all that is on it.
   *
   * @throws ResponseError (404) when there is none that the caller may read
   */
  pack(id: string, options?: CallOptions): Promise<Pack>;

  /** What a pack would hold if it was frozen now. Writes nothing. */
  packDraft(options?: CallOptions): Promise<PackContent>;

  /** Keeps what is known of the estate now. */
  freezePack(body: FreezePack, options?: CallOptions): Promise<Pack>;

  /** The caller's calendar addresses, without the keys in them. */
  calendarKeys(options?: CallOptions): Promise<CalendarKeys>;

  /** Makes a key for `/calendar.ics?key=`; it is told this once. */
  createCalendarKey(options?: CallOptions): Promise<NewCalendarKey>;

  /** Whoever has its address sees nothing from then on. */
  revokeCalendarKey(id: string, options?: CallOptions): Promise<void>;
}
