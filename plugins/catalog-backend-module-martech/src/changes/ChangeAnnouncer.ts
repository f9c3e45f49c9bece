import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ENTITY_CHANGED_TOPIC,
  EntityChanged,
} from '@martech-portal/backstage-plugin-martech-common';
import { contentHash } from './contentHash';

const CACHE_KEY = 'content-hash';

/**
 * Says on the event bus that an entity was processed with new content. The
 * catalog publishes no such event; stitching comes later, so only the
 * reference is sent and the receiver reads the entity once it is there.
 */
export class ChangeAnnouncer {
  constructor(
    private readonly events: EventsService,
    private readonly logger: LoggerService,
  ) {}

  async announce(entity: Entity, cache: CatalogProcessorCache): Promise<void> {
    const hash = contentHash(entity);
    if ((await cache.get<string>(CACHE_KEY)) === hash) return;
    const eventPayload: EntityChanged = {
      entityRef: stringifyEntityRef(entity),
    };
    try {
      await this.events.publish({ topic: ENTITY_CHANGED_TOPIC, eventPayload });
    } catch (error) {
      // Not remembered, so that the next processing round announces it again.
      this.logger.warn(
        `Could not announce a change of ${
          eventPayload.entityRef
        }: ${stringifyError(error)}`,
      );
      return;
    }
    await cache.set(CACHE_KEY, hash);
  }
}
