import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { REGISTRY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';

/** Wakes the catalog. An event that is lost costs time: the catalog also looks by itself. */
export class RegistryAnnouncer {
  readonly #options: { events: EventsService; logger: LoggerService };

  constructor(options: { events: EventsService; logger: LoggerService }) {
    this.#options = options;
  }

  announce(): void {
    const { events, logger } = this.#options;
    events
      .publish({ topic: REGISTRY_CHANGED_TOPIC, eventPayload: {} })
      .catch(error =>
        logger.debug(`The catalog was not told of the registry: ${error}`),
      );
  }
}
