import { NotFoundError } from '@backstage/errors';
import { RecordMetrics } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import { RecordAccess, RecordSight } from '../../records/access/RecordAccess';
import { PermittedRecords } from '../store/PermittedRecords';
import { Histories } from './Histories';
import { metricsOf } from './metricsOf';
import { RecordHistory } from './RecordHistory';

interface MetricsServiceOptions {
  access: Pick<RecordAccess, 'sightOf'>;
  clock: Clock;
  histories: Histories;
  permitted: PermittedRecords;
}

/** About an entity that the caller sees, about none, or taken part in. */
const isInSight =
  ({ doer, entities }: RecordSight) =>
  ({ deciders, entityRef, requestedBy }: RecordHistory) =>
    entities.isAll ||
    entityRef === undefined ||
    entities.row(entityRef) !== undefined ||
    requestedBy === doer.ref ||
    deciders.includes(doer.ref);

/** Tells how management is going, over what a caller may see. */
export class MetricsService {
  readonly #options: MetricsServiceOptions;

  constructor(options: MetricsServiceOptions) {
    this.#options = options;
  }

  /**
   * @param entityRef - of this entity only
   * @throws NotFoundError when the caller may see no such entity
   */
  async metrics(caller: Caller, entityRef?: string): Promise<RecordMetrics> {
    const { access, clock, histories, permitted } = this.#options;
    const now = clock.now();
    const sight = await access.sightOf(caller);
    const { entities, where } = sight;
    if (entityRef !== undefined && !entities.row(entityRef)) {
      throw new NotFoundError(`There is no ${entityRef} that you may see`);
    }
    const all = await histories.current(now);
    const ids = where && (await permitted.ids(where, now));
    const seen = all
      .filter(history => !entityRef || history.entityRef === entityRef)
      .filter(({ id }) => !ids || ids.has(id))
      .filter(isInSight(sight));
    return metricsOf(seen, ref => entities.row(ref), now);
  }
}
