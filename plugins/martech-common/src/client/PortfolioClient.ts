import { ControlOverview } from '../governance';
import { Renewals, RenewalsQuery } from '../portfolio';
import { CallOptions, HttpCalls, search } from './HttpCalls';
import { PortfolioApi } from './portfolioApi';

/** The part of the client that is about the estate as a whole. */
export class PortfolioClient implements PortfolioApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  overview({ asOf, ...options }: CallOptions & { asOf?: string } = {}) {
    return this.#calls.get<ControlOverview>(
      `/portfolio/overview${search({ asOf })}`,
      options,
    );
  }

  renewals(query: RenewalsQuery = {}, options?: CallOptions) {
    return this.#calls.get<Renewals>(
      `/portfolio/renewals${search(query)}`,
      options,
    );
  }
}
