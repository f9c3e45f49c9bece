import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, utcDay } from '../../clock';
import { backoff } from '../../entities/domain/backoff';
import { SHARE } from '../../entities/store/AffectedEvaluations';
import { QueueClaim, WorkQueue } from '../../queue';
import { inForce } from '../domain/ScorecardSet';
import { ResultWriter } from '../store/ResultWriter';
import { BatchEvaluator } from './BatchEvaluator';
import { EntityCache } from './EntityCache';
import { Estate } from './Estate';
import { EvaluationPlan } from './EvaluationPlan';
import { RulesWatch } from './RulesWatch';
import { ScorecardIntake } from './ScorecardIntake';
import { ScorecardPolicy } from './ScorecardPolicy';
import { Scorecards } from './Scorecards';
import { giveWay } from './Slices';
import { Writing } from './Writing';

const CLAIM_AT_ONCE = 4_000;
/** On SQLite everybody waits while one is written. */
const PAGE = 500;
/** Tried so often in company, an entity is tried on its own. */
const PATIENCE = 2;
const TRIES = 3;

interface DueWorkerOptions {
  cache: EntityCache;
  clock: Clock;
  estate: Estate;
  evaluator: BatchEvaluator;
  intake: ScorecardIntake;
  logger: LoggerService;
  policy: ScorecardPolicy;
  queue: WorkQueue;
  scorecards: Scorecards;
  watch: RulesWatch;
  writer: ResultWriter;
}

/** Works on what is due: scorecards first, then entities in batches. */
export class DueWorker {
  readonly #options: DueWorkerOptions;

  constructor(options: DueWorkerOptions) {
    this.#options = options;
  }

  /** Works on what is due at once; false when nothing was. */
  async runOnce(): Promise<boolean> {
    const { cache, clock, estate, queue } = this.#options;
    const now = clock.now().getTime();
    const claims = await queue.claimBatch(CLAIM_AT_ONCE, now);
    if (claims.length === 0) {
      cache.clear();
      estate.rest();
      return false;
    }
    await this.#trying(claims, () => this.#work(claims));
    return true;
  }

  /** Evaluates one entity whether it is due or not; false: there is none. */
  async evaluateNow(entityRef: string): Promise<boolean> {
    const { clock, evaluator, intake, writer } = this.#options;
    const notBefore = clock.now().getTime();
    await intake.take([entityRef], notBefore);
    const plan = await this.#plan();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const writing = new Writing(this.#options, await writer.revision());
      const batch = { entityRefs: [entityRef], notBefore, plan };
      const outcome = await evaluator.run(batch);
      await writing.begin(outcome, []);
      const { conflicts } = await writing.end();
      if (conflicts.length === 0) return outcome.found > 0;
    }
    await this.#options.queue.mark([entityRef], clock.now().getTime());
    return true;
  }

  /** What fails is given back, to be tried again later. */
  async #trying(claims: QueueClaim[], work: () => Promise<void>) {
    const { clock, queue } = this.#options;
    try {
      await work();
    } catch (error) {
      const attempts = Math.min(...claims.map(claim => claim.attempts));
      const nextAt = clock.now().getTime() + backoff(attempts);
      await queue.retry(claims, nextAt);
      throw error;
    }
  }

  async #plan(taken?: ReadonlySet<string>) {
    const { clock, policy, scorecards, watch } = this.#options;
    const now = clock.now();
    const force = inForce(await scorecards.current(), utcDay(now));
    await watch.look(force, now.getTime(), taken);
    return new EvaluationPlan(force, policy);
  }

  async #work(claims: QueueClaim[]) {
    const { clock, intake } = this.#options;
    const keys = claims.filter(({ entityRef }) => entityRef.startsWith(SHARE));
    const rest = claims.filter(({ entityRef }) => !entityRef.startsWith(SHARE));
    if (keys.length > 0) await this.#spread(keys);
    const refs = rest.map(({ entityRef }) => entityRef);
    await intake.take(refs, clock.now().getTime());
    const plan = await this.#plan(new Set(refs));
    const together = rest.filter(({ attempts }) => attempts < PATIENCE);
    const alone = rest.filter(({ attempts }) => attempts >= PATIENCE);
    const pages: QueueClaim[][] = [];
    for (let start = 0; start < together.length; start += PAGE) {
      pages.push(together.slice(start, start + PAGE));
    }
    await this.#evaluate(pages, plan);
    for (const claim of alone) await this.#evaluateAlone(claim, plan);
  }

  /** Page by page: while one is written, the next is evaluated. */
  async #evaluate(pages: QueueClaim[][], plan: EvaluationPlan) {
    const { evaluator, writer } = this.#options;
    const writing = new Writing(this.#options, await writer.revision());
    try {
      for (const claims of pages) {
        const outcome = await evaluator.run({
          entityRefs: claims.map(({ entityRef }) => entityRef),
          notBefore: Math.max(...claims.map(({ dueAt }) => dueAt)),
          plan,
        });
        await writing.begin(outcome, claims);
        await giveWay();
      }
    } finally {
      await writing.end();
    }
  }

  /** So that what cannot be written for one does not hold up the others. */
  async #evaluateAlone(claim: QueueClaim, plan: EvaluationPlan) {
    const { logger } = this.#options;
    try {
      await this.#trying([claim], () => this.#evaluate([[claim]], plan));
    } catch (error) {
      logger.warn(
        `${claim.entityRef} could not be evaluated ${
          claim.attempts + 1
        } times, trying again: ${error}`,
      );
    }
  }

  /** Who shares something is told when others begin or cease to share it. */
  async #spread(keys: QueueClaim[]) {
    const { clock, estate, queue } = this.#options;
    const names = keys.map(({ entityRef }) => entityRef.slice(SHARE.length));
    const refs = await estate.sharing(names);
    await queue.mark([...refs], clock.now().getTime());
    await queue.finish(keys);
  }
}
