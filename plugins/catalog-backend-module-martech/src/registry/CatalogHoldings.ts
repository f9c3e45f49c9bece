import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  martechKindNames,
  REGISTRY_LOCATION_TYPE,
} from '@martech-portal/backstage-plugin-martech-common';
import { locationOf } from './deferredEntity';

const ORIGIN = `metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`;
/** Locations travel in the address, which is limited. */
const AT_ONCE = 50;

/** Registered entities that the catalog has. */
export interface CatalogHoldings {
  /** Their uids in the registry. */
  uids(): Promise<Set<string>>;
  /** References of those with some of these. */
  refsOf(uids: readonly string[]): Promise<string[]>;
}

/** Asks the catalog itself. */
export class ServiceCatalogHoldings implements CatalogHoldings {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  async uids() {
    const prefix = `${REGISTRY_LOCATION_TYPE}:`;
    const { facets } = await this.#catalog.getEntityFacets(
      { filter: { kind: [...martechKindNames] }, facets: [ORIGIN] },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Set(
      (facets[ORIGIN] ?? []).flatMap(({ value }) =>
        value.startsWith(prefix) ? [value.slice(prefix.length)] : [],
      ),
    );
  }

  async refsOf(uids: readonly string[]) {
    const refs: string[] = [];
    for (let start = 0; start < uids.length; start += AT_ONCE) {
      const { items } = await this.#catalog.queryEntities(
        {
          filter: {
            [ORIGIN]: uids.slice(start, start + AT_ONCE).map(locationOf),
          },
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
          limit: AT_ONCE,
        },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      refs.push(...items.map(entity => stringifyEntityRef(entity)));
    }
    return refs;
  }
}
