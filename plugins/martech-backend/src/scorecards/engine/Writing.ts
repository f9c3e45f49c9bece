import { Clock } from '../../clock';
import { QueueClaim, WorkQueue } from '../../queue';
import { ResultWriter } from '../store/ResultWriter';
import { BatchOutcome } from './BatchEvaluator';

interface WritingOptions {
  clock: Clock;
  queue: WorkQueue;
  writer: ResultWriter;
}

/**
 * Writes what batches come to, one after the other, while the one that asks
 * goes on with the next: the database works meanwhile.
 */
export class Writing {
  readonly #options: WritingOptions;
  /** Claims of which nothing is to be written; finished in one go. */
  readonly #idle: QueueClaim[] = [];
  readonly #conflicts: string[] = [];
  /** What was written meanwhile is no longer what a batch saw as gone. */
  readonly #uids = new Set<string>();
  /** Until then, nobody but us has written since the first batch was read. */
  #seen: number;
  #written?: Promise<void>;

  /** @param seen - revision of results before anything was read */
  constructor(options: WritingOptions, seen: number) {
    this.#options = options;
    this.#seen = seen;
  }

  /** Waits for the batch before, so that there are never more than two. */
  async begin(outcome: BatchOutcome, claims: readonly QueueClaim[]) {
    await this.#written;
    if (outcome.changes.length === 0 && outcome.removed.length === 0) {
      this.#idle.push(...claims);
      return;
    }
    this.#written = this.#write(outcome, claims);
    // Whoever comes next is told; until then nobody listens.
    this.#written.catch(() => {});
  }

  /** Waits for all of it. */
  async end(): Promise<{ conflicts: readonly string[] }> {
    await this.#written;
    if (this.#idle.length > 0) await this.#options.queue.finish(this.#idle);
    return { conflicts: this.#conflicts };
  }

  async #write(
    { changes, removed }: BatchOutcome,
    claims: readonly QueueClaim[],
  ) {
    const { clock, queue, writer } = this.#options;
    const now = clock.now().getTime();
    const { conflicts, revision } = await writer.write({
      changes,
      removed: removed.filter(uid => !this.#uids.has(uid)),
      claims,
      seen: this.#seen,
      now,
    });
    for (const { uid } of changes) this.#uids.add(uid);
    if (revision === this.#seen + 1) this.#seen = revision;
    this.#conflicts.push(...conflicts);
    const open = new Set(conflicts);
    const again = claims.filter(({ entityRef }) => open.has(entityRef));
    if (again.length > 0) await queue.retry(again, clock.now().getTime());
  }
}
