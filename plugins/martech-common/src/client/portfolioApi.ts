import { ControlOverview } from '../governance';
import { Renewals, RenewalsQuery } from '../portfolio';
import { CallOptions } from './HttpCalls';

/**
 * The estate as a whole, as the screens of directors, architects and finance
 * show it. Everything is limited to what the caller may see.
 *
 * @public
 */
export interface PortfolioApi {
  /** States over all that the caller may see, and capability consistency. */
  overview(options?: CallOptions & { asOf?: string }): Promise<ControlOverview>;

  /** Contracts that renew or end, by notice deadline, and what they come to. */
  renewals(query?: RenewalsQuery, options?: CallOptions): Promise<Renewals>;
}
