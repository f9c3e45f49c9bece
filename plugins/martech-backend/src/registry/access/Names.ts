import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { registeredEntityUid } from '@martech-portal/backstage-plugin-martech-common';
import { utcDay } from '../../clock';
import { Caller } from '../../http';
import { Registered } from '../domain/Registered';
import { Registry } from '../store/Registry';
import { CatalogChecks } from './CatalogChecks';

/** Where an entity of the catalog is described, as people can open it. */
export function placeOf({ metadata: { annotations = {} } }: Entity): string {
  const location =
    annotations[ANNOTATION_LOCATION] ?? annotations[ANNOTATION_ORIGIN_LOCATION];
  return location?.replace(/^(?:url|file):/, '') ?? 'another place';
}

function registeredWords(registered: Registered): string {
  const { createdAt, createdBy, entityRef, removedAt, updatedBy } = registered;
  const since = `by ${createdBy} on ${utcDay(createdAt)}`;
  return removedAt
    ? `${entityRef} was registered ${since} and removed by ${updatedBy} on ${utcDay(
        removedAt,
      )}: restore it, or choose another name`
    : `${entityRef} is registered already, ${since}: edit it there, or choose another name`;
}

/** Tells whether names are free, and of those that are not no more than one may know. */
export class Names {
  readonly #catalog: CatalogChecks;
  readonly #registry: Pick<Registry, 'byRef'>;

  constructor(catalog: CatalogChecks, registry: Pick<Registry, 'byRef'>) {
    this.#catalog = catalog;
    this.#registry = registry;
  }

  /** Why a name is not free; undefined: it is. */
  async clash(entityRef: string, caller: Caller): Promise<string | undefined> {
    const registered = await this.#registry.byRef(entityRef);
    const known = await this.#catalog.entity(entityRef);
    const isElsewhere = known && registeredEntityUid(known) === undefined;
    if (!registered && !isElsewhere) return undefined;
    // What is not in the catalog yet, or no longer, no policy of it hides.
    const seen = known && (await this.#catalog.entity(entityRef, caller));
    if (known && !seen) {
      return 'this name is already in use, choose another one';
    }
    if (registered) return registeredWords(registered);
    return known && `${entityRef} is already described in ${placeOf(known)}`;
  }

  /** Where an entity is described that is not kept here; undefined: nowhere else. */
  async elsewhere(
    entityRef: string,
    caller?: Caller,
  ): Promise<string | undefined> {
    const known = await this.#catalog.entity(entityRef, caller);
    const isElsewhere = known && registeredEntityUid(known) === undefined;
    return isElsewhere ? placeOf(known) : undefined;
  }
}
