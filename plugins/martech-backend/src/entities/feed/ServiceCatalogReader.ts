import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ScorecardCatalog } from '../../scorecards/engine';
import { CatalogHealth } from './CatalogHealth';
import { CatalogReader, EntityVersion } from './CatalogReader';
import { titleOf } from './titleOf';

const PAGE = 500;
/** Uids travel in the address, which is limited. */
const UIDS_AT_ONCE = 50;
const WHOLE = ['apiVersion', 'kind', 'metadata', 'spec'];
const NAME = ['kind', 'metadata.namespace', 'metadata.name'];

const toVersion = (entity: Entity): EntityVersion => ({
  entityRef: stringifyEntityRef(entity),
  etag: entity.metadata.etag ?? '',
});

/** Reads the catalog with the credentials of this plugin. */
export class ServiceCatalogReader implements CatalogReader, ScorecardCatalog {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #health: CatalogHealth;

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    health: CatalogHealth;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#health = options.health;
  }

  entities(entityRefs: string[]) {
    return this.#whole(entityRefs, WHOLE);
  }

  withRelations(entityRefs: string[]) {
    return this.#whole(entityRefs, [...WHOLE, 'relations']);
  }

  async #whole(entityRefs: string[], fields: string[]) {
    const { items } = await this.#read(options =>
      this.#catalog.getEntitiesByRefs({ entityRefs, fields }, options),
    );
    return items;
  }

  async titles(entityRefs: string[]) {
    if (entityRefs.length === 0) return new Map<string, string>();
    const fields = [...NAME, 'metadata.title', 'spec.profile'];
    const { items } = await this.#read(options =>
      this.#catalog.getEntitiesByRefs({ entityRefs, fields }, options),
    );
    return new Map(
      items.flatMap((entity, index): [string, string][] => {
        const title = entity && titleOf(entity);
        return title ? [[entityRefs[index], title]] : [];
      }),
    );
  }

  async uids(kinds: readonly string[]) {
    const facet = 'metadata.uid';
    const { facets } = await this.#read(options =>
      this.#catalog.getEntityFacets(
        { filter: { kind: [...kinds] }, facets: [facet] },
        options,
      ),
    );
    return new Set(facets[facet].map(({ value }) => value));
  }

  async versionsOf(uids: string[]) {
    const versions: EntityVersion[] = [];
    for (let start = 0; start < uids.length; start += UIDS_AT_ONCE) {
      const some = uids.slice(start, start + UIDS_AT_ONCE);
      const { items } = await this.#read(options =>
        this.#catalog.queryEntities(
          {
            filter: { 'metadata.uid': some },
            fields: [...NAME, 'metadata.etag'],
            limit: UIDS_AT_ONCE,
            totalItems: 'exclude',
          },
          options,
        ),
      );
      versions.push(...items.map(toVersion));
    }
    return versions;
  }

  async *versions(kind: string) {
    const fields = [...NAME, 'metadata.etag'];
    let cursor: string | undefined;
    do {
      const from = cursor
        ? { cursor }
        : { filter: { kind }, totalItems: 'exclude' as const };
      const { items, pageInfo } = await this.#read(options =>
        this.#catalog.queryEntities({ ...from, fields, limit: PAGE }, options),
      );
      yield items.map(toVersion);
      cursor = pageInfo.nextCursor;
    } while (cursor);
  }

  #read<T>(
    call: (options: {
      credentials: Awaited<ReturnType<AuthService['getOwnServiceCredentials']>>;
    }) => Promise<T>,
  ) {
    return this.#health.watch(async () =>
      call({ credentials: await this.#auth.getOwnServiceCredentials() }),
    );
  }
}
