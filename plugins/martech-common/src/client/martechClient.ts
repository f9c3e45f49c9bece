import {
  EntitiesExportQuery,
  EntitiesPage,
  EntitiesQuery,
} from '../entities/entitiesQuery';
import {
  EntityHistory,
  EntityPreview,
  EntityStatus,
  FactsReceipt,
  PreviewEntity,
  PreviewScorecard,
  PushFacts,
  ResultsPage,
  ResultsQuery,
  ScorecardDetail,
  ScorecardPreview,
  Scorecards,
} from '../scorecards';
import { ListFormat } from '../portfolio/exchange';
import { entityPath, scorecardPath } from './entityPath';
import { DiscoveryApi } from './discoveryApi';
import { DiscoveryClient } from './DiscoveryClient';
import { GovernanceApi } from './governanceApi';
import { GovernanceClient } from './GovernanceClient';
import { CallOptions, ClientOptions, HttpCalls, search } from './HttpCalls';
import { MartechApi } from './martechApi';
import { PortfolioApi } from './portfolioApi';
import { PortfolioClient } from './PortfolioClient';
import { RegistryApi } from './registryApi';
import { RegistryClient } from './RegistryClient';
import { TemplatesApi } from './templatesApi';
import { TemplatesClient } from './TemplatesClient';

/**
 * Talks to the martech backend over HTTP; for frontends and for backends that
 * pass a `fetch` which carries credentials.
 *
 * @public
 */
export class MartechClient implements MartechApi {
  readonly discovery: DiscoveryApi;
  readonly governance: GovernanceApi;
  readonly portfolio: PortfolioApi;
  readonly registry: RegistryApi;
  readonly templates: TemplatesApi;
  readonly #calls: HttpCalls;

  constructor(options: ClientOptions) {
    this.#calls = new HttpCalls(options);
    this.discovery = new DiscoveryClient(this.#calls);
    this.governance = new GovernanceClient(this.#calls);
    this.portfolio = new PortfolioClient(this.#calls);
    this.registry = new RegistryClient(this.#calls);
    this.templates = new TemplatesClient(this.#calls);
  }

  queryEntities(
    query: EntitiesQuery,
    options?: CallOptions,
  ): Promise<EntitiesPage> {
    return this.#calls.post('/entities/query', query, options);
  }

  async exportEntities(
    query: EntitiesExportQuery,
    format: ListFormat = 'csv',
  ): Promise<Blob> {
    const params = search({ query: JSON.stringify(query) });
    const path = `/entities/export.${format}${params}`;
    return (await this.#calls.request(path)).blob();
  }

  scorecards(options?: CallOptions): Promise<Scorecards> {
    return this.#calls.get('/scorecards', options);
  }

  scorecard(
    entityRef: string,
    options?: CallOptions,
  ): Promise<ScorecardDetail> {
    return this.#calls.get(`/scorecards/${scorecardPath(entityRef)}`, options);
  }

  queryResults(
    query: ResultsQuery,
    options?: CallOptions,
  ): Promise<ResultsPage> {
    return this.#calls.post('/results/query', query, options);
  }

  entityStatus(
    entityRef: string,
    { asOf, ...options }: CallOptions & { asOf?: string } = {},
  ): Promise<EntityStatus> {
    const path = `/entities/${entityPath(entityRef)}/status`;
    return this.#calls.get(path + search({ asOf }), options);
  }

  entityHistory(
    entityRef: string,
    {
      signal,
      ...params
    }: CallOptions & { from?: string; to?: string; cursor?: string } = {},
  ): Promise<EntityHistory> {
    const path = `/entities/${entityPath(entityRef)}/history`;
    return this.#calls.get(path + search(params), { signal });
  }

  evaluateEntity(
    entityRef: string,
    options?: CallOptions,
  ): Promise<EntityStatus> {
    return this.#calls.post(
      `/entities/${entityPath(entityRef)}/evaluate`,
      {},
      options,
    );
  }

  previewEntity(
    preview: PreviewEntity,
    options?: CallOptions,
  ): Promise<EntityPreview> {
    return this.#calls.post('/preview/entity', preview, options);
  }

  previewScorecard(
    preview: PreviewScorecard,
    options?: CallOptions,
  ): Promise<ScorecardPreview> {
    return this.#calls.post('/preview/scorecard', preview, options);
  }

  pushFacts(facts: PushFacts, options?: CallOptions): Promise<FactsReceipt> {
    return this.#calls.post('/facts', facts, options);
  }
}
