import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  FoundRecords,
  foundRecordsSchema,
  RecordDocuments,
  recordDocumentsSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** The martech backend, as far as search asks it. */
export class Martech {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /** A page of all records. */
  async documents(after: string): Promise<RecordDocuments> {
    const query = new URLSearchParams({ after, limit: '500' });
    const answer = await this.#ask(
      await this.#auth.getOwnServiceCredentials(),
      `/records/documents?${query}`,
    );
    return recordDocumentsSchema.parse(answer);
  }

  /** Those of some records that somebody may see, as they stand now. */
  async found(
    caller: BackstageCredentials,
    ids: readonly string[],
  ): Promise<FoundRecords> {
    const answer = await this.#ask(caller, '/records/found', {
      method: 'POST',
      body: JSON.stringify({ ids }),
    });
    return foundRecordsSchema.parse(answer);
  }

  async #ask(
    onBehalfOf: BackstageCredentials,
    path: string,
    init?: RequestInit,
  ): Promise<unknown> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf,
      targetPluginId: 'martech',
    });
    const baseUrl = await this.#discovery.getBaseUrl('martech');
    const response = await fetch(baseUrl + path, {
      ...init,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
      },
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
