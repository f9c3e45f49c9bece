import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { Conditions } from './domain/Rights';

/** The catalog reads bodies of up to 100 kB. */
const AT_ONCE = 500;

const answerSchema = z.object({
  items: z.array(
    z.object({ result: z.union([z.string(), z.array(z.string())]) }),
  ),
});

/** Which of some entities fit conditions that a policy has set. */
export interface EntityConditions {
  fitting(
    conditions: Conditions,
    entityRefs: readonly string[],
  ): Promise<Set<string>>;
}

/** Has the catalog look, as Backstage's permission backend does. */
export class CatalogConditions implements EntityConditions {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async fitting(conditions: Conditions, entityRefs: readonly string[]) {
    const found = new Set<string>();
    for (let at = 0; at < entityRefs.length; at += AT_ONCE) {
      const some = entityRefs.slice(at, at + AT_ONCE);
      const results = await this.#ask(conditions, some);
      some.forEach((ref, index) => {
        if (results[index] === AuthorizeResult.ALLOW) found.add(ref);
      });
    }
    return found;
  }

  async #ask(conditions: Conditions, resourceRef: readonly string[]) {
    const baseUrl = await this.#discovery.getBaseUrl('catalog');
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const response = await fetch(
      `${baseUrl}/.well-known/backstage/permissions/apply-conditions`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({
          items: [
            {
              id: '1',
              resourceRef,
              resourceType: 'catalog-entity',
              conditions,
            },
          ],
        }),
      },
    );
    if (!response.ok) {
      throw new ServiceUnavailableError(
        `The catalog could not say what may be seen, it answered ${response.status}`,
      );
    }
    const { items } = answerSchema.parse(await response.json());
    const result = items.at(0)?.result ?? [];
    return typeof result === 'string' ? [result] : result;
  }
}
