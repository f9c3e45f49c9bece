import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { OutboxClaim } from '../store/OutboxQueue';

/** Channel on which pages hear that records have changed. */
export const RECORDS_CHANNEL = 'martech:records';

/**
 * Tells open pages which records changed, so that they ask again. It goes to
 * everybody who is signed in, so it holds ids and nothing else. A signal that is
 * lost costs nothing: pages also look again by themselves.
 */
export class RecordSignals {
  readonly #logger: LoggerService;
  readonly #signals: SignalsService;

  constructor(signals: SignalsService, logger: LoggerService) {
    this.#logger = logger;
    this.#signals = signals;
  }

  async publish(claims: readonly OutboxClaim[]): Promise<void> {
    const fresh = claims.filter(
      ({ attempts, topic }) => topic === 'record' && attempts === 0,
    );
    if (fresh.length === 0) return;
    const ids = [...new Set(fresh.map(({ subject }) => subject))];
    try {
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: RECORDS_CHANNEL,
        message: { action: 'changed', ids },
      });
    } catch (error) {
      this.#logger.debug(`Open pages were not told of changes: ${error}`);
    }
  }
}
