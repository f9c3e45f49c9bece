import { NotFoundError } from '@backstage/errors';
import { RecordMetrics } from '@martech-portal/backstage-plugin-martech-common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../../clock';
import { Caller } from '../../../http';
import { RecordAccess, RecordSight } from '../../records/access/RecordAccess';
import { EntitiesInSight } from '../../records/access/EntitiesInSight';
import { Horizon } from '../../records/domain/Horizon';
import { PermittedRecords } from '../store/PermittedRecords';
import { Histories } from './Histories';
import { metricsOf } from './metricsOf';
import { RecordHistory } from './RecordHistory';

/** Of those who see the same entities. */
const MOST_ANSWERS = 200;

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

/** An answer, and how long it is true if nothing is written. */
interface Told {
  all: readonly RecordHistory[];
  from: number;
  until: number;
  metrics: RecordMetrics;
}

const isStill = ({ from, until }: Told, now: Date) =>
  from <= now.getTime() && now.getTime() < until;

function told({
  all,
  entityRef,
  now,
  sight,
}: {
  all: readonly RecordHistory[];
  entityRef?: string;
  now: Date;
  sight: RecordSight;
}): Told {
  const horizon = new Horizon(now.getTime());
  const seen = all
    .filter(history => !entityRef || history.entityRef === entityRef)
    .filter(isInSight(sight));
  const rowOf = (ref: string) => sight.entities.row(ref);
  const metrics = metricsOf(seen, rowOf, now, horizon);
  return { all, from: now.getTime(), until: horizon.until, metrics };
}

/** Tells how management is going, over what a caller may see. */
export class MetricsService {
  readonly #options: MetricsServiceOptions;
  readonly #answers = new WeakMap<EntitiesInSight, LRUCache<string, Told>>();

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
    const all = await histories.current();
    if (where) {
      const ids = await permitted.ids(where, now);
      const seen = all.filter(({ id }) => ids.has(id));
      return told({ all: seen, entityRef, now, sight }).metrics;
    }
    const answers = this.#answersTo(entities);
    const asker = entities.isAll ? '' : sight.doer.ref;
    const key = `${asker} ${entityRef ?? ''}`;
    const known = answers.get(key);
    if (known && known.all === all && isStill(known, now)) return known.metrics;
    const answer = told({ all, entityRef, now, sight });
    answers.set(key, answer);
    return answer.metrics;
  }

  #answersTo(entities: EntitiesInSight) {
    const known = this.#answers.get(entities);
    if (known) return known;
    const answers = new LRUCache<string, Told>({ max: MOST_ANSWERS });
    this.#answers.set(entities, answers);
    return answers;
  }
}
