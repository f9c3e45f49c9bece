import { Clock } from '../../clock';
import { backoff } from '../domain/backoff';
import { isSettled } from '../domain/settle';
import { Claim, DirtyQueue } from '../store/DirtyQueue';
import { EntityWriter } from '../store/EntityWriter';
import { CatalogReader } from './CatalogReader';
import { EntityIndexer } from './EntityIndexer';

const BATCH = 500;
const CATALOG_DOWN = 5_000;

interface DirtyWorkerOptions {
  catalog: CatalogReader;
  clock: Clock;
  indexer: EntityIndexer;
  /** Called with entities that changed, came or went. */
  onChanged?: (entityRefs: readonly string[]) => void;
  queue: DirtyQueue;
  writer: EntityWriter;
}

/** Reads dirty entities again until the queue is empty. */
export class DirtyWorker {
  readonly #options: DirtyWorkerOptions;

  constructor(options: DirtyWorkerOptions) {
    this.#options = options;
  }

  /** Works on one batch; false when nothing was due. */
  async runOnce(): Promise<boolean> {
    const { clock, queue } = this.#options;
    const claims = await queue.claimBatch(BATCH, clock.now().getTime());
    if (claims.length === 0) return false;
    try {
      await this.#work(claims);
    } catch (error) {
      await queue.retry(claims, clock.now().getTime() + CATALOG_DOWN);
      throw error;
    }
    return true;
  }

  async #work(claims: Claim[]): Promise<void> {
    const { catalog, clock, indexer, queue, writer } = this.#options;
    const refs = claims.map(({ entityRef }) => entityRef);
    const before = await writer.etags(refs);
    const entities = await catalog.entities(refs);
    await indexer.index(entities.filter(entity => entity !== undefined));
    const changed = refs.filter(
      (ref, index) => before.get(ref) !== entities[index]?.metadata.etag,
    );
    if (changed.length > 0) this.#options.onChanged?.(changed);

    const now = clock.now().getTime();
    const waiting = new Map<number, Claim[]>();
    const settled: Claim[] = [];
    claims.forEach((claim, index) => {
      const attempt = {
        waitUntil: claim.waitUntil,
        now,
        before: before.get(claim.entityRef),
        after: entities[index]?.metadata.etag,
      };
      if (isSettled(attempt)) {
        settled.push(claim);
      } else {
        const same = waiting.get(claim.attempts) ?? [];
        waiting.set(claim.attempts, [...same, claim]);
      }
    });
    await queue.finish(settled);
    for (const [attempts, some] of waiting) {
      await queue.retry(some, now + backoff(attempts));
    }
  }
}
