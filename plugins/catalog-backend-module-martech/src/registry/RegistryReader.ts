import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  RegistryChanges,
  registryChangesSchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Reads what the registry has, page by page. */
export interface RegistryReader {
  /** @throws Error when the registry does not answer, or not as it should */
  changes(after: number): Promise<RegistryChanges>;
}

const PAGE = 500;
/** A registry that takes longer is as good as down. */
const PATIENCE = 30_000;

/** Asks the martech backend, wherever it runs, in the name of the catalog. */
export class HttpRegistryReader implements RegistryReader {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async changes(after: number): Promise<RegistryChanges> {
    const baseUrl = await this.#discovery.getBaseUrl('martech');
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'martech',
    });
    const response = await fetch(
      `${baseUrl}/registry/changes?after=${after}&limit=${PAGE}`,
      {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(PATIENCE),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return registryChangesSchema.parse(await response.json());
  }
}
