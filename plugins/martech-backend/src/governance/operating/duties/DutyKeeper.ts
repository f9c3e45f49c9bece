import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { setImmediate } from 'node:timers/promises';
import { Clock } from '../../../clock';
import { newDuties } from '../../records/domain/dutiesAfter';
import { dutiesOf } from '../domain/dutiesOf';
import { movedDuties, sameDuties } from '../domain/movedDuties';
import { groupsOf } from '../domain/principals';
import { WhoIsWho } from '../people/WhoIsWho';
import { DutyChange, DutyStore, OpenRecord } from './DutyStore';

interface DutyKeeperOptions {
  clock: Clock;
  model: OperatingModel;
  store: DutyStore;
  who: Pick<WhoIsWho, 'forget' | 'ofAll'>;
}

/**
 * Keeps whom records wait for in step with entities and people. Steps of records
 * write their own duties; what happens around them is followed here.
 */
export class DutyKeeper {
  readonly #options: DutyKeeperOptions;

  constructor(options: DutyKeeperOptions) {
    this.#options = options;
  }

  /**
   * Entities changed: who has to do what about them and about those that name
   * them, for example templates that take the roles of their platform.
   *
   * @returns how many records wait for others now
   */
  async refresh(entityRefs: readonly string[]): Promise<number> {
    const { store, who } = this.#options;
    who.forget();
    const naming = await store.naming(entityRefs);
    return this.#bring(await store.openOf([...entityRefs, ...naming]));
  }

  /** People or groups changed; of groups, also in who is in them. */
  async refreshPeople(refs: readonly string[]): Promise<number> {
    const { model, store, who } = this.#options;
    const groups = groupsOf(model);
    if (refs.some(ref => groups.includes(ref))) return this.sweep();
    who.forget();
    const platforms = await store.naming(refs);
    const others = await store.naming(platforms);
    return this.#bring(await store.openOf([...platforms, ...others]));
  }

  /** All that is open, for what nobody was told of. */
  async sweep(): Promise<number> {
    this.#options.who.forget();
    let moved = 0;
    for await (const records of this.#options.store.open()) {
      moved += await this.#bring(records);
      await setImmediate();
    }
    return moved;
  }

  async #bring(open: readonly OpenRecord[]): Promise<number> {
    const { clock, model, store, who } = this.#options;
    const people = await who.ofAll(open.map(({ record }) => record.entityRef));
    const now = clock.now();
    const changes = open.flatMap(({ approvals, duties, record }) => {
      const around = people.get(record.entityRef);
      if (!around) return [];
      const wanted = dutiesOf(record, approvals, around, model);
      if (sameDuties(wanted, duties)) return [];
      const moved = movedDuties(wanted, duties, now);
      const news = newDuties(moved, duties, false);
      const change: DutyChange = { record, duties: moved, news };
      return [change];
    });
    return changes.length > 0 ? store.replace(changes, now) : 0;
  }
}
