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
import { CallOptions, HttpCalls, search } from './HttpCalls';
import { PortfolioApi } from './portfolioApi';

/** The part of the client that is about the estate as a whole. */
export class PortfolioClient implements PortfolioApi {
  readonly #calls: HttpCalls;

  constructor(calls: HttpCalls) {
    this.#calls = calls;
  }

  claims(options?: CallOptions) {
    return this.#calls.get<Claims>('/portfolio/claims', options);
  }

  ownership(query: OwnershipQuery, options?: CallOptions) {
    const params = search(
      'mine' in query ? { mine: true } : { owners: query.owners.join(',') },
    );
    return this.#calls.get<Ownership>(`/portfolio/ownership${params}`, options);
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

  async billOfMaterials(options?: CallOptions) {
    const path = '/export/sbom.cdx.json';
    return (await this.#calls.request(path, options)).blob();
  }

  landscape({ asOf, ...options }: CallOptions & { asOf?: string } = {}) {
    return this.#calls.get<Landscape>(
      `/portfolio/landscape${search({ asOf })}`,
      options,
    );
  }

  coverage({ asOf, ...options }: CallOptions & { asOf?: string } = {}) {
    return this.#calls.get<Coverage>(
      `/portfolio/capabilities${search({ asOf })}`,
      options,
    );
  }

  marks(names: readonly string[], options?: CallOptions) {
    return this.#calls.get<VendorMarks>(
      `/portfolio/marks${search({ names: names.join(',') })}`,
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

  packs(options?: CallOptions) {
    return this.#calls.get<Packs>('/packs', options);
  }

  pack(id: string, options?: CallOptions) {
    return this.#calls.get<Pack>(`/packs/${encodeURIComponent(id)}`, options);
  }

  packDraft(options?: CallOptions) {
    return this.#calls.get<PackContent>('/packs/draft', options);
  }

  freezePack(body: FreezePack, options?: CallOptions) {
    return this.#calls.post<Pack>('/packs', body, options);
  }

  calendarKeys(options?: CallOptions) {
    return this.#calls.get<CalendarKeys>('/calendar/keys', options);
  }

  createCalendarKey(options?: CallOptions) {
    return this.#calls.post<NewCalendarKey>('/calendar/keys', {}, options);
  }

  async revokeCalendarKey(id: string, options?: CallOptions) {
    const path = `/calendar/keys/${encodeURIComponent(id)}`;
    await this.#calls.request(path, { ...options, method: 'DELETE' });
  }
}
