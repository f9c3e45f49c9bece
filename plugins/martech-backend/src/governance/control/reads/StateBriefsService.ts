import { StateBriefs } from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../../http';
import { EntitySight } from '../../records/access/EntitiesInSight';
import { ControlStore } from '../store/ControlStore';
import { isStated } from '../domain/isStated';

/** How several entities stand, as lists and search results say it. */
export class StateBriefsService {
  readonly #sight: Pick<EntitySight, 'of'>;
  readonly #store: Pick<ControlStore, 'ofUids'>;

  constructor(options: {
    sight: Pick<EntitySight, 'of'>;
    store: Pick<ControlStore, 'ofUids'>;
  }) {
    this.#sight = options.sight;
    this.#store = options.store;
  }

  /** Without what is hidden, not there, or of a kind that has no state. */
  async of(
    caller: Caller,
    entityRefs: readonly string[],
  ): Promise<StateBriefs> {
    const entities = await this.#sight.of(caller);
    const refs = new Set(entityRefs.map(ref => ref.toLocaleLowerCase('en')));
    const rows = [...refs].flatMap(ref => {
      const row = entities.row(ref);
      return row && isStated(row.kind) ? [row] : [];
    });
    const known = await this.#store.ofUids(rows.map(({ uid }) => uid));
    return {
      items: rows.map(({ entityRef, uid }) => {
        const { state, since } = known.get(uid) ?? {
          state: 'unknown' as const,
          since: null,
        };
        return {
          entityRef,
          state,
          since: since === null ? null : new Date(since).toISOString(),
        };
      }),
    };
  }
}
