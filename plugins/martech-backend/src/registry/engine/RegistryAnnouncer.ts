import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { REGISTRY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';
import { Registry } from '../store/Registry';

/** Wakes the catalog. An event that is lost costs time: the catalog also looks by itself. */
export class RegistryAnnouncer {
  readonly #options: {
    events: EventsService;
    logger: LoggerService;
    registry: Pick<Registry, 'changes'>;
  };

  constructor(options: {
    events: EventsService;
    logger: LoggerService;
    registry: Pick<Registry, 'changes'>;
  }) {
    this.#options = options;
  }

  announce(): void {
    this.#publish().catch(error =>
      this.#options.logger.debug(
        `The catalog was not told of the registry: ${error}`,
      ),
    );
  }

  async #publish() {
    const { events, registry } = this.#options;
    const { latest } = await registry.changes(Number.MAX_SAFE_INTEGER, 1);
    await events.publish({
      topic: REGISTRY_CHANGED_TOPIC,
      eventPayload: { latest },
    });
  }
}
