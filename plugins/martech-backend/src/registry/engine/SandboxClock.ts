import { lastLifecycles } from '@martech-portal/backstage-plugin-martech-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { inLifecycle, nextRegistered } from '../domain/nextRegistered';
import { Registered, RegistryEvent } from '../domain/Registered';
import { Registry } from '../store/Registry';
import { Registrar } from './Registrar';

const AT_ONCE = 100;
/** What fails is tried again after this, so that it does not hold up others. */
const TRY_AGAIN = 60_000;

/** Retires sandboxes whose last day has passed. */
export class SandboxClock {
  readonly #options: {
    logger: LoggerService;
    registrar: Pick<Registrar, 'write'>;
    registry: Registry;
  };

  constructor(options: {
    logger: LoggerService;
    registrar: Pick<Registrar, 'write'>;
    registry: Registry;
  }) {
    this.#options = options;
  }

  /** Does all that is due; answers at how many it looked. */
  async runDue(now: Date): Promise<number> {
    let looked = 0;
    for (;;) {
      const due = await this.#options.registry.due(now, AT_ONCE);
      for (const registered of due) await this.#safely(registered, now);
      looked += due.length;
      if (due.length < AT_ONCE) return looked;
    }
  }

  async #safely(registered: Registered, now: Date) {
    const { logger, registry } = this.#options;
    try {
      await this.#end(registered, now);
    } catch (error) {
      // Somebody edited it meanwhile: it is looked at again.
      if (error instanceof StaleVersionError) return;
      logger.error(
        `The sandbox ${registered.entityRef} could not be ended, trying again in a minute`,
        error instanceof Error ? error : undefined,
      );
      const again = new Date(now.getTime() + TRY_AGAIN);
      await registry.lookAgain(registered.uid, registered.version, again);
    }
  }

  async #end(before: Registered, now: Date) {
    const { registrar } = this.#options;
    const event: RegistryEvent = {
      action: 'retire',
      at: now,
      by: 'clock',
      comment: 'sandbox ended',
    };
    const entity = inLifecycle(before.entity, lastLifecycles[before.kind]);
    const after = nextRegistered(before, { entity }, event);
    await registrar.write([{ before, after, event }]);
  }
}
