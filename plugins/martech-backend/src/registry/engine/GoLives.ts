import { LoggerService } from '@backstage/backend-plugin-api';
import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { inLifecycle, nextRegistered } from '../domain/nextRegistered';
import { Registered, RegistryEvent } from '../domain/Registered';
import { ApprovedReviews } from '../store/ApprovedReviews';
import { Registrar } from './Registrar';

/** Lifecycles from which a review takes a platform into operation. */
const before: readonly unknown[] = ['implementing', 'launched'];

const goesLive = ({ entity, kind }: Registered) =>
  kind === 'MarketingPlatform' && before.includes(entity.spec?.lifecycle);

/** Has registered platforms operate once their go-live review is approved. */
export class GoLives {
  readonly #options: {
    logger: LoggerService;
    registrar: Pick<Registrar, 'write'>;
    reviews: ApprovedReviews;
  };

  constructor(options: {
    logger: LoggerService;
    registrar: Pick<Registrar, 'write'>;
    reviews: ApprovedReviews;
  }) {
    this.#options = options;
  }

  async runDue(now: Date): Promise<void> {
    const { logger, reviews } = this.#options;
    for (const { number, registered } of await reviews.take()) {
      if (!goesLive(registered)) continue;
      try {
        await this.#operate(registered, number, now);
      } catch (error) {
        reviews.forget();
        // Somebody edited it meanwhile: it is looked at again.
        if (error instanceof StaleVersionError) continue;
        logger.error(
          `${registered.entityRef} could not be set to operating as REV-${number} says, trying again`,
          error instanceof Error ? error : undefined,
        );
      }
    }
  }

  async #operate(registered: Registered, number: number, now: Date) {
    const event: RegistryEvent = {
      action: 'update',
      at: now,
      by: 'clock',
      comment: `REV-${number} was approved`,
    };
    const entity = inLifecycle(registered.entity, 'operating');
    const after = nextRegistered(registered, { entity }, event);
    await this.#options.registrar.write([{ before: registered, after, event }]);
  }
}
