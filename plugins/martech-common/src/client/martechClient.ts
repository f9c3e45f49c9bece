import { ResponseError } from '@backstage/errors';
import {
  EntitiesExportQuery,
  EntitiesPage,
  EntitiesQuery,
} from '../entities/entitiesQuery';

/**
 * The martech backend as its callers see it.
 *
 * @public
 */
export interface MartechApi {
  /**
   * One page of entities of a kind, filtered and sorted by the server and
   * limited to what the caller may see.
   *
   * @throws ResponseError with the field and the rule for a bad query (400)
   */
  queryEntities(
    query: EntitiesQuery,
    options?: { signal?: AbortSignal },
  ): Promise<EntitiesPage>;
  /** The whole list as CSV, in the order of the query. */
  exportEntities(query: EntitiesExportQuery): Promise<Blob>;
}

/** The parts of Backstage's discovery and fetch APIs that the client needs. */
interface ClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
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

  async queryEntities(
    query: EntitiesQuery,
    options?: { signal?: AbortSignal },
  ): Promise<EntitiesPage> {
    const response = await this.#request('/entities/query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(query),
      signal: options?.signal,
    });
    return response.json();
  }

  async exportEntities(query: EntitiesExportQuery): Promise<Blob> {
    const params = new URLSearchParams({ query: JSON.stringify(query) });
    const response = await this.#request(`/entities/export.csv?${params}`);
    return response.blob();
  }

  async #request(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#options.discoveryApi.getBaseUrl('martech');
    const response = await this.#options.fetchApi.fetch(baseUrl + path, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
