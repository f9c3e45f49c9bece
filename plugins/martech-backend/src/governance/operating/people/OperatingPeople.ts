import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { RecordPeople, RecordPeopleSource } from '../../records/domain';
import { actorsOf } from '../domain/actorsOf';
import { dutiesOf } from '../domain/dutiesOf';
import { EntityPeople } from '../domain/EntityPeople';
import { areasOf, isActor } from '../domain/isActor';
import { WhoIsWho } from './WhoIsWho';

/** What the operating model says of the people around one entity. */
export const recordPeople = (
  people: EntityPeople,
  model: OperatingModel,
): RecordPeople => ({
  who: (actor, record) => actorsOf(actor, people, record, model),
  is: (doer, actor, record) => isActor(doer, actor, people, record, model),
  areasOf: (doer, record) => areasOf(doer, people, record, model),
  duties: (record, approvals) => dutiesOf(record, approvals, people, model),
});

/** The people around records, by the operating model and the catalog. */
export class OperatingPeople implements RecordPeopleSource {
  readonly #model: OperatingModel;
  readonly #who: WhoIsWho;

  constructor(options: { model: OperatingModel; who: WhoIsWho }) {
    this.#model = options.model;
    this.#who = options.who;
  }

  async of(entityRef: string | undefined) {
    return recordPeople(await this.#who.of(entityRef), this.#model);
  }

  async ofAll(entityRefs: ReadonlyArray<string | undefined>) {
    const all = await this.#who.ofAll(entityRefs);
    return new Map(
      [...all].map(([ref, people]) => [ref, recordPeople(people, this.#model)]),
    );
  }
}
