import {
  Authority,
  AuthorityQuery,
  Dependencies,
  DependenciesQuery,
  Drift,
  DriftQuery,
  EstateTrend,
  PortfolioOverview,
  Renewals,
  RenewalsQuery,
  Standing,
  StandingQuery,
} from '../portfolio';
import { CallOptions, HttpCalls, search } from './HttpCalls';
import { PortfolioApi } from './portfolioApi';

/** The part of the client that is about the estate as a whole. */
export class PortfolioClient implements PortfolioApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  overview({ asOf, ...options }: CallOptions & { asOf?: string } = {}) {
    return this.#calls.get<PortfolioOverview>(
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

  trend(options?: CallOptions) {
    return this.#calls.get<EstateTrend>('/portfolio/trend', options);
  }

  drift(query: DriftQuery = {}, options?: CallOptions) {
    return this.#calls.get<Drift>(
      `/portfolio/drift${search({ ...query })}`,
      options,
    );
  }

  standing(query: StandingQuery, options?: CallOptions) {
    return this.#calls.get<Standing>(
      `/portfolio/drift/platforms${search({ ...query })}`,
      options,
    );
  }

  authority(query: AuthorityQuery = {}, options?: CallOptions) {
    return this.#calls.get<Authority>(
      `/portfolio/authority${search(query)}`,
      options,
    );
  }

  dependencies(query: DependenciesQuery = {}, options?: CallOptions) {
    return this.#calls.get<Dependencies>(
      `/portfolio/dependencies${search({ ...query })}`,
      options,
    );
  }
}
