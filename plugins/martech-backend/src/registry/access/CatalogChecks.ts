import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  closest,
  EntityProblem,
  REGISTRY_LOCATION_TYPE,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../http';
import { catalogProblems } from '../domain/catalogProblems';
import { ownerOf } from '../domain/ownerOf';

/** The catalog checks only what it believes to be read from an address. */
const CHECKED_AT = `url:https://${REGISTRY_LOCATION_TYPE}.invalid/entity`;

async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nothing was stored: try again in a minute',
      error,
    );
  }
}

/** What only the catalog knows about an entity that is to be registered. */
export class CatalogChecks {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  /** As the catalog has it; without a caller, whoever may see it. */
  async entity(
    entityRef: string,
    caller?: Caller,
  ): Promise<Entity | undefined> {
    return answered(
      this.#catalog.getEntityByRef(entityRef, {
        credentials: caller ?? (await this.#own()),
      }),
    );
  }

  /** Those that there are, in the order of the references. */
  async entities(
    entityRefs: string[],
    fields: string[],
  ): Promise<Array<Entity | undefined>> {
    const credentials = await this.#own();
    const { items } = await answered(
      this.#catalog.getEntitiesByRefs({ entityRefs, fields }, { credentials }),
    );
    return items;
  }

  /** Why the catalog would refuse it, with everything that is installed there. */
  async refusal(entity: Entity): Promise<EntityProblem[]> {
    const credentials = await this.#own();
    const answer = await answered(
      this.#catalog.validateEntity(entity, CHECKED_AT, { credentials }),
    );
    if (answer.valid) return [];
    return answer.errors.flatMap(({ message }) => catalogProblems(message));
  }

  /** An owner whom nobody knows; the nearest name is one that the caller may see. */
  async unknownOwner(entity: Entity, caller: Caller): Promise<EntityProblem[]> {
    const owner = ownerOf(entity);
    if (owner === undefined || (await this.entity(owner))) return [];
    const near = await this.#nearest(owner, caller);
    const hint = near ? `, did you mean ${near}?` : '';
    const message = `there is no ${owner} in the catalog${hint}`;
    return [{ path: 'spec.owner', message }];
  }

  async #nearest(owner: string, caller: Caller): Promise<string | undefined> {
    const { kind, name, namespace } = parseEntityRef(owner);
    const facet = 'metadata.name';
    const { facets } = await answered(
      this.#catalog.getEntityFacets(
        { filter: { kind, 'metadata.namespace': namespace }, facets: [facet] },
        { credentials: caller },
      ),
    );
    // What came in between asking twice is no other name.
    const names = (facets[facet] ?? [])
      .map(({ value }) => value)
      .filter(value => value.toLocaleLowerCase('en') !== name);
    const near = closest(name, names);
    return near && `${kind}:${namespace}/${near}`;
  }

  #own() {
    return this.#auth.getOwnServiceCredentials();
  }
}
