import { ResponseError } from '@backstage/errors';
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
import { entityPath, scorecardPath } from './entityPath';
import { CallOptions, MartechApi } from './martechApi';

/** The parts of Backstage's discovery and fetch APIs that the client needs. */
interface ClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/** Parameters that were given, as they stand in an address. */
function search(params: Record<string, string | undefined>): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/**
 * Talks to the martech backend over HTTP; for frontends and for backends that
 * pass a `fetch` which carries credentials.
 *
 * @public
 */
export class MartechClient implements MartechApi {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  queryEntities(
    query: EntitiesQuery,
    options?: CallOptions,
  ): Promise<EntitiesPage> {
    return this.#post('/entities/query', query, options);
  }

  async exportEntities(query: EntitiesExportQuery): Promise<Blob> {
    const params = search({ query: JSON.stringify(query) });
    const response = await this.#request(`/entities/export.csv${params}`);
    return response.blob();
  }

  scorecards(options?: CallOptions): Promise<Scorecards> {
    return this.#get('/scorecards', options);
  }

  scorecard(
    entityRef: string,
    options?: CallOptions,
  ): Promise<ScorecardDetail> {
    return this.#get(`/scorecards/${scorecardPath(entityRef)}`, options);
  }

  queryResults(
    query: ResultsQuery,
    options?: CallOptions,
  ): Promise<ResultsPage> {
    return this.#post('/results/query', query, options);
  }

  entityStatus(
    entityRef: string,
    { asOf, ...options }: CallOptions & { asOf?: string } = {},
  ): Promise<EntityStatus> {
    const path = `/entities/${entityPath(entityRef)}/status`;
    return this.#get(path + search({ asOf }), options);
  }

  entityHistory(
    entityRef: string,
    {
      signal,
      ...params
    }: CallOptions & { from?: string; to?: string; cursor?: string } = {},
  ): Promise<EntityHistory> {
    const path = `/entities/${entityPath(entityRef)}/history`;
    return this.#get(path + search(params), { signal });
  }

  evaluateEntity(
    entityRef: string,
    options?: CallOptions,
  ): Promise<EntityStatus> {
    return this.#post(
      `/entities/${entityPath(entityRef)}/evaluate`,
      {},
      options,
    );
  }

  previewEntity(
    preview: PreviewEntity,
    options?: CallOptions,
  ): Promise<EntityPreview> {
    return this.#post('/preview/entity', preview, options);
  }

  previewScorecard(
    preview: PreviewScorecard,
    options?: CallOptions,
  ): Promise<ScorecardPreview> {
    return this.#post('/preview/scorecard', preview, options);
  }

  pushFacts(facts: PushFacts, options?: CallOptions): Promise<FactsReceipt> {
    return this.#post('/facts', facts, options);
  }

  async #get<T>(path: string, options?: CallOptions): Promise<T> {
    const response = await this.#request(path, { signal: options?.signal });
    return response.json();
  }

  async #post<T>(
    path: string,
    body: object,
    options?: CallOptions,
  ): Promise<T> {
    const response = await this.#request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: options?.signal,
    });
    return response.json();
  }

  async #request(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#options.discoveryApi.getBaseUrl('martech');
    const response = await this.#options.fetchApi.fetch(baseUrl + path, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
