import { Entity } from '@backstage/catalog-model';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import {
  dayOf,
  memberRefs,
} from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock, utcDay } from '../../../clock';
import { EntityPeople, Standing } from '../domain/EntityPeople';
import { Names, namesOf, platformsOf } from '../domain/namesOf';
import { groupsOf, principalsOf } from '../domain/principals';
import { standingOf } from '../domain/standingOf';
import { CatalogCache } from './CatalogCache';

interface WhoIsWhoOptions {
  catalog: Pick<CatalogCache, 'clear' | 'read'>;
  clock: Clock;
  model: OperatingModel;
}

const isGroup = (entity: Entity) => entity.kind === 'Group';

/** Knows who is who around entities, as the catalog says today. */
export class WhoIsWho {
  readonly #options: WhoIsWhoOptions;

  constructor(options: WhoIsWhoOptions) {
    this.#options = options;
  }

  /** What was read lately is read again: something is known to have changed. */
  forget() {
    this.#options.catalog.clear();
  }

  /** @param entityRef - missing: who is who without any entity */
  async of(entityRef?: string): Promise<EntityPeople> {
    const people = await this.ofAll([entityRef]);
    return people.get(entityRef) ?? { roles: [], standings: new Map() };
  }

  /** The same of many at once; an entity that is gone has nobody. */
  async ofAll(
    entityRefs: ReadonlyArray<string | undefined>,
  ): Promise<Map<string | undefined, EntityPeople>> {
    const asked = [...new Set(entityRefs)];
    const names = await this.#names(asked.filter(ref => ref !== undefined));
    const groups = groupsOf(this.#options.model);
    const standings = await this.#standings([
      ...groups,
      ...[...names.values()].flatMap(principalsOf),
    ]);
    return new Map(
      asked.map(entityRef => [
        entityRef,
        { ...namesFor(entityRef, names), standings },
      ]),
    );
  }

  async #names(entityRefs: readonly string[]): Promise<Map<string, Names>> {
    const { catalog, clock } = this.#options;
    const today = utcDay(clock.now());
    const entities = await catalog.read(entityRefs);
    const platforms = await catalog.read(
      [...entities.values()].flatMap(platformsOf),
    );
    return new Map(
      [...entities].map(([ref, entity]) => {
        const own = platformsOf(entity).flatMap(
          platform => platforms.get(platform) ?? [],
        );
        return [ref, namesOf(entity, own, today)];
      }),
    );
  }

  async #standings(refs: readonly string[]): Promise<Map<string, Standing>> {
    const { catalog, clock } = this.#options;
    const today = dayOf(clock.now());
    const found = await catalog.read(refs);
    const groups = [...found.values()].filter(isGroup);
    const members = await catalog.read(
      groups.flatMap(group => memberRefs(group)),
    );
    const lookup = (ref: string) => members.get(ref);
    return new Map(
      [...members, ...found].map(([ref, entity]) => [
        ref,
        standingOf(entity, lookup, today),
      ]),
    );
  }
}

function namesFor(
  entityRef: string | undefined,
  names: ReadonlyMap<string, Names>,
): Names {
  if (entityRef === undefined) return { roles: [] };
  return names.get(entityRef) ?? { entityRef, roles: [] };
}
