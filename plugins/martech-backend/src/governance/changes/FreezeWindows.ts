import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { freezeFields } from '@martech-portal/backstage-plugin-martech-common';
import { Freeze, freezeAt } from './domain/Freeze';
import { RecordsAhead, StoredFreeze } from './store/RecordsAhead';

const { scope: scopeSchema } = freezeFields.shape;

/** Whether a freeze is about an entity: the one it names, and those its scope fits. */
function isAbout({ entityRef, scope }: StoredFreeze, entity: Entity): boolean {
  if (entityRef !== undefined && entityRef !== stringifyEntityRef(entity)) {
    return false;
  }
  const predicate = scopeSchema.parse(scope);
  return (
    predicate === undefined ||
    filterPredicateToFilterFunction(predicate)(entity)
  );
}

/** Knows when something may not change. */
export class FreezeWindows {
  readonly #ahead: Pick<RecordsAhead, 'freezes'>;

  constructor(ahead: Pick<RecordsAhead, 'freezes'>) {
    this.#ahead = ahead;
  }

  /** Freezes of an entity that are on or ahead. */
  async of(entity: Entity, now: Date): Promise<Freeze[]> {
    const freezes = await this.#ahead.freezes(now);
    return freezes.filter(freeze => isAbout(freeze, entity));
  }

  /** The freeze of an entity that is on. */
  async at(entity: Entity, now: Date): Promise<Freeze | undefined> {
    return freezeAt(await this.of(entity, now), now);
  }
}
