import { ResponseError } from '@backstage/errors';

/** The parts of Backstage's discovery and fetch APIs that the client needs. */
export interface ClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/** What every call takes: a signal that ends it early. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** What a call that writes takes besides. */
interface WriteCall extends CallOptions {
  headers?: Record<string, string>;
}

/** Parameters that were given, as they stand in an address. */
export function search(
  params: Record<string, string | number | boolean | undefined>,
): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Calls of the martech backend; an answer that is an error is thrown. */
export class HttpCalls {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  async get<T>(path: string, options?: CallOptions): Promise<T> {
    const response = await this.request(path, { signal: options?.signal });
    return response.json();
  }

  post<T>(path: string, body: object, options?: WriteCall): Promise<T> {
    return this.#write('POST', path, body, options);
  }

  put<T>(path: string, body: object, options?: WriteCall): Promise<T> {
    return this.#write('PUT', path, body, options);
  }

  async request(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#options.discoveryApi.getBaseUrl('martech');
    const response = await this.#options.fetchApi.fetch(baseUrl + path, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }

  async #write<T>(
    method: 'POST' | 'PUT',
    path: string,
    body: object,
    options?: WriteCall,
  ): Promise<T> {
    const response = await this.request(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...options?.headers },
      body: JSON.stringify(body),
      signal: options?.signal,
    });
    return response.json();
  }
}
