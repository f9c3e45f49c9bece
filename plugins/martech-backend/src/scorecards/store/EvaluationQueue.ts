import { Knex } from 'knex';
import { DatabaseQueue, QueueClaim, WorkQueue } from '../../queue';

const TABLE = 'martech_due_evaluations';
const SCORECARD = 'marketingscorecard:';
/** Milliseconds: enough to come before what was marked with it. */
const AHEAD = 1;

/** Entities that have to be evaluated: scorecards first, for all depend on them. */
export class EvaluationQueue implements WorkQueue {
  readonly #queue: DatabaseQueue;

  constructor(knex: Knex, lease?: number) {
    this.#queue = new DatabaseQueue(knex, TABLE, lease);
  }

  async mark(entityRefs: string[], dueAt: number) {
    const scorecards = entityRefs.filter(ref => ref.startsWith(SCORECARD));
    const others = entityRefs.filter(ref => !ref.startsWith(SCORECARD));
    await this.#queue.mark(scorecards, dueAt - AHEAD);
    await this.#queue.mark(others, dueAt);
  }

  /** Because of rules, which whoever takes an entity next reads anew. */
  markForRules(entityRefs: string[], dueAt: number) {
    return this.#queue.markUnlessWaiting(entityRefs, dueAt);
  }

  claimBatch(limit: number, now: number) {
    return this.#queue.claimBatch(limit, now);
  }

  finish(claims: readonly QueueClaim[]) {
    return this.#queue.finish([...claims]);
  }

  retry(claims: readonly QueueClaim[], nextAt: number) {
    return this.#queue.retry([...claims], nextAt);
  }

  size() {
    return this.#queue.size();
  }
}
