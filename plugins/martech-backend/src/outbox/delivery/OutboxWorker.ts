import { LoggerService } from '@backstage/backend-plugin-api';
import { ZodError } from 'zod';
import { Clock } from '../../clock';
import { isGivenUp, pauseAfter } from '../domain/attempts';
import { OutboxClaim, OutboxQueue } from '../store/OutboxQueue';
import { Courier } from './Courier';
import { Letters } from './Letters';
import { RecordSignals } from './RecordSignals';

const AT_ONCE = 20;

interface OutboxWorkerOptions {
  clock: Clock;
  /** Missing: people are not told, pages still are. */
  courier?: Courier;
  /** By topic. */
  letters: ReadonlyMap<string, Letters>;
  logger: LoggerService;
  queue: OutboxQueue;
  signals: RecordSignals;
}

/**
 * Delivers what is in the outbox, at least once. What fails is tried again, for
 * a day; what was delivered in part is delivered anew, which shows nothing twice
 * because a message takes the place of an earlier one of the same scope.
 */
export class OutboxWorker {
  readonly #options: OutboxWorkerOptions;
  #failing = false;

  constructor(options: OutboxWorkerOptions) {
    this.#options = options;
  }

  /** Delivers some of what is due; false when nothing was. */
  async runOnce(): Promise<boolean> {
    const { clock, queue, signals } = this.#options;
    const claims = await queue.claim(AT_ONCE, clock.now().getTime());
    await signals.publish(claims);
    for (const claim of claims) await this.#deliver(claim);
    return claims.length > 0;
  }

  async #deliver(claim: OutboxClaim) {
    const { courier, letters, logger, queue } = this.#options;
    try {
      const write = letters.get(claim.topic);
      if (!write) throw new Error(`Unknown topic ${claim.topic}`);
      if (courier) {
        for (const message of await write(claim)) await courier.send(message);
      }
      await queue.remove(claim.id);
      if (this.#failing) logger.info('Notifications are delivered again');
      this.#failing = false;
    } catch (error) {
      await this.#failed(claim, error);
    }
  }

  async #failed(claim: OutboxClaim, error: unknown) {
    const { clock, logger, queue } = this.#options;
    const now = clock.now();
    // What cannot be read today cannot be read tomorrow.
    if (isGivenUp(claim, now) || error instanceof ZodError) {
      logger.error(
        `A notification (${claim.topic} ${claim.subject}) is given up after ${
          claim.attempts + 1
        } attempts: ${error}`,
      );
      await queue.remove(claim.id);
      return;
    }
    if (!this.#failing) {
      logger.warn(
        `Notifications cannot be delivered, trying again for a day. Is the notifications backend there? Without one set martech.notifications.enabled to false. ${error}`,
      );
    }
    this.#failing = true;
    const nextAt = now.getTime() + pauseAfter(claim.attempts);
    await queue.retry(claim.id, nextAt);
  }
}
