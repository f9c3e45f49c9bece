import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { buildSnapshot } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Clock } from '../../clock';
import { changeOfEntity } from '../domain/changeOfEntity';
import { EntityChange } from '../domain/EntityChange';
import { evaluateEntity } from '../domain/evaluateEntity';
import { EvaluationState } from '../domain/EvaluationState';
import { hostedTemplates } from '../domain/hostedTemplates';
import { EvaluatedResult } from '../domain/resultState';
import { EvaluationStates } from '../store/EvaluationStates';
import { ResultBatch } from '../store/ResultWriter';
import { Estate } from './Estate';
import { EvaluationPlan, Planned } from './EvaluationPlan';
import { formerResults } from './formerResults';
import { readEntities } from './readEntities';
import { ScorecardCatalog } from './ScorecardCatalog';
import { ScorecardPolicy } from './ScorecardPolicy';
import { Scorecards } from './Scorecards';
import { Slices } from './Slices';
import { SnapshotSource } from './SnapshotSource';
import { Waivers } from './Waivers';

interface BatchEvaluatorOptions {
  catalog: ScorecardCatalog;
  clock: Clock;
  estate: Estate;
  logger: LoggerService;
  policy: ScorecardPolicy;
  scorecards: Scorecards;
  snapshots: SnapshotSource;
  states: EvaluationStates;
  waivers: Waivers;
}

/** What is evaluated at once. */
export interface Batch {
  entityRefs: readonly string[];
  /** When they were marked: what was read earlier may be outdated. */
  notBefore: number;
  plan: EvaluationPlan;
}

/** What has to be written of a batch. */
export interface BatchOutcome extends Pick<ResultBatch, 'changes' | 'removed'> {
  /** How many of its entities the catalog has. */
  found: number;
}

interface Found {
  entities: Entity[];
  /** By uid. */
  states: Map<string, EvaluationState>;
  /** Uids that are no more. */
  removed: string[];
}

/** Evaluates a batch of entities and says what differs. */
export class BatchEvaluator {
  readonly #options: BatchEvaluatorOptions;

  constructor(options: BatchEvaluatorOptions) {
    this.#options = options;
  }

  async run(batch: Batch): Promise<BatchOutcome> {
    const found = await this.#find(batch.entityRefs);
    const planned = await this.#plan(batch, found);
    const changes = await this.#evaluate(planned);
    const { entities, removed } = found;
    return { changes, removed, found: entities.length };
  }

  /** What there is, what there was, and what is to be forgotten. */
  async #find(entityRefs: readonly string[]): Promise<Found> {
    const { catalog, estate, states } = this.#options;
    const answers = await readEntities(catalog, entityRefs);
    const entities = answers.filter(
      entity => entity?.metadata.uid !== undefined,
    );
    const missing = entityRefs.filter((_, index) => !answers[index]);
    // While it is being filled, the catalog may lack what the index still has.
    const kept = missing.length > 0 ? await estate.known(missing) : new Set();
    const alive = new Set(entities.map(entity => entity?.metadata.uid));
    const known = await states.of(entityRefs);
    const gone = known.filter(
      ({ entityRef, uid }) => !alive.has(uid) && !kept.has(entityRef),
    );
    return {
      entities: entities.filter(entity => entity !== undefined),
      states: new Map(known.map(state => [state.uid, state])),
      removed: gone.map(({ uid }) => uid),
    };
  }

  async #plan({ notBefore, plan }: Batch, { entities, states }: Found) {
    const { clock, snapshots, waivers } = this.#options;
    const gathered = await snapshots.gather(entities, notBefore, plan);
    const refs = gathered.map(({ entityRef }) => entityRef);
    const waived = await waivers.of(refs, clock.now());
    const slices = new Slices();
    const planned: Planned[] = [];
    for (const one of gathered) {
      const state = states.get(one.entity.metadata.uid ?? '');
      const due = plan.of(one, state, waived.get(one.entityRef));
      if (due) planned.push(due);
      if (slices.isOver) await slices.rest();
    }
    return planned;
  }

  async #evaluate(planned: readonly Planned[]): Promise<EntityChange[]> {
    const { scorecards, states } = this.#options;
    const known = planned.flatMap(({ state }) => state?.uid ?? []);
    const former = await formerResults(known, states, scorecards);
    const slices = new Slices();
    const changes: EntityChange[] = [];
    for (const one of planned) {
      const uid = one.gathered.entity.metadata.uid ?? '';
      const change = this.#change(one, uid, former.get(uid) ?? []);
      if (change) changes.push(change);
      if (slices.isOver) await slices.rest();
    }
    return changes;
  }

  /** One entity that cannot be evaluated must not keep the others waiting. */
  #change(
    { gathered, inputs, scorecards, since, state, waived }: Planned,
    uid: string,
    former: readonly EvaluatedResult[],
  ): EntityChange | undefined {
    const { entity, now } = gathered;
    try {
      return changeOfEntity({
        uid,
        entityRef: stringifyEntityRef(entity),
        kind: entity.kind,
        evaluation: evaluateEntity(
          buildSnapshot(gathered.parts()),
          scorecards,
          waived,
          since === undefined ? undefined : { since, results: former },
        ),
        inputs,
        state,
        former,
        depth: this.#options.policy.depth,
        dependents: hostedTemplates(entity),
        now: now.getTime(),
      });
    } catch (error) {
      this.#options.logger.warn(
        `${gathered.entityRef} keeps its earlier results because it cannot be evaluated: ${error}`,
      );
      return undefined;
    }
  }
}
